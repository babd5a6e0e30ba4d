// Pinterest tag, put in by the tag manager's container.
ran('pinterest');
setCookie('_pin_unauth', btoa(String(random())).replace(/=/g, ''), 365);
pixel(`https://ct.pinterest.com/v3/?${query({ tid: '2618', event: 'pagevisit', cb: random() })}`);
heartbeat(n => pixel(`https://ct.pinterest.com/v3/?${query({ tid: '2618', event: 'beat', n })}`));
