// Fonts and painting with images.

probes('fonts', {
  FontFace: async () => {
    const out = [];
    for (const source of [
      'url(data:font/woff2,x)',
      'local(Arial)',
      'nonsense',
      '',
      new ArrayBuffer(4),
      'url(/p/missing)',
    ]) {
      const face = attempt(() => new FontFace('F', source));
      out.push(face);
      try {
        const font = new FontFace('F', source, { weight: '700' });
        out.push(font.status, font.weight, await font.load().then(got => got === font, show), font.status);
      } catch (error) {
        out.push(show(error));
      }
    }
    return [...out, attempt(() => new FontFace('x')), attempt(() => FontFace('x', 'y'))];
  },
  'document.fonts': async () => {
    const face = new FontFace('G', 'local(Arial)');
    const added = document.fonts.add(face) === document.fonts;
    const out = [
      added,
      document.fonts.has(face),
      document.fonts.check('12px nothing'),
      document.fonts.delete(face),
      (await document.fonts.load('12px nothing')).length,
    ];
    return [...out, document.fonts.size, (await document.fonts.ready) === document.fonts];
  },
});

probes('painting', {
  'canvas keeps images': async t => {
    const image = new Image();
    image.src = '/p/pixel.svg?canvas';
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.drawImage(image, 0, 0);
    return attempt(() => canvas.canvas.toDataURL().slice(0, 15));
  },
});
