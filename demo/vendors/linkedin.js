// LinkedIn Insight: one pixel per partner id, and the cookies it keeps on the site's own domain.
ran('linkedin');
const partner = window._linkedin_partner_id;
setCookie('li_fat_id', `${random()}-${random()}`, 30);
setCookie('ln_or', btoa(JSON.stringify({ [partner]: 'd' })).replace(/=/g, ''), 1);
const url = extra =>
  `https://px.ads.linkedin.com/collect?${query({ v: 2, fmt: 'js', pid: partner, ...extra })}`;
pixel(url({ time: Date.now() }));
heartbeat(n => pixel(url({ n })));
