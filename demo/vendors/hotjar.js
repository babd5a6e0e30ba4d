// Hotjar's first script: reads the settings the snippet left, then loads the recorder.
ran('hotjar');
inject('https://script.hotjar.com/modules.2d3f1a0c5b7e9.js');
