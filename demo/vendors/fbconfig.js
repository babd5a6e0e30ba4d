// Meta Pixel: the settings of one pixel. The real file switches features on; this one only says that it ran.
ran('fbconfig');
