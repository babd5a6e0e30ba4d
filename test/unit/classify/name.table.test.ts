// What classifyName must answer for cookies and storage keys that vendors document, and for the traps: the names a
// site cannot do without, and short or ordinary names that lists take for trackers.
import { describe, expect, test } from 'vitest';
import { classifyName } from '../../../src/classify/name.js';

const words = (text: string) => text.trim().split(/\s+/);
const classOf = (name: string) => classifyName(name, { store: 'cookie' }).class;

const ANALYTICS = words(`
  _ga _gid _gat _gat_UA-12345-1 _gat_gtag_UA_12345_1 _ga_ABCDEF1234 _dc_gtm_UA-12345-1 __utma __utmb __utmc __utmz __utmt FPID FPLC
  _pk_id.1.1fff _pk_ses.1.1fff _pk_ref.12.abcd _pk_cvar.1.1fff _pk_hsr.1.1fff
  stg_last_interaction stg_returning_visitor stg_traffic_source_priority stg_externalReferrer
  _hjSessionUser_123456 _hjSession_123456 _hjid _hjFirstSeen _hjAbsoluteSessionInProgress _hjTLDTest
  _clck _clsk mp_0123456789abcdef0123456789abcdef_mixpanel AMP_0123456789 AMP_MKTG_0123456789 amplitude_id_abcshop.example
  ph_phc_abc_posthog ajs_anonymous_id ajs_user_id ajs_group_id _hp2_id.123 _hp2_ses_props.123 fs_uid
  _cs_c _cs_id _cs_s _ce.s _ym_uid _ym_d _ym_isad _ym_visorc_123 Hm_lvt_0123456789abcdef0123456789abcdef Hm_lpvt_0123456789abcdef0123456789abcdef
  s_cc s_sq s_vi s_fid s_ppv kndctr_ABC_AdobeOrg_identity _chartbeat2 _sp_id.1fff _sp_ses.1fff
  _shopify_y _shopify_s _shopify_sa_t sbjs_first sbjs_current optimizelyEndUserId _vwo_uuid_v2 _vwo_uuid _vis_opt_s _vis_opt_test_cookie
  _lr_tabs_-abc%2Fdef
`);

const ADVERTISING = words(`
  _gcl_au _gcl_aw _gcl_dc _gcl_gb _gac_UA-12345-1 FPGCLAW FPAU __gads __gpi __eoi IDE test_cookie
  _fbp _fbc _uetsid _uetvid _uetmsclkid _uetsid_exp MUID li_fat_id ln_or bcookie lidc
  _ttp _tt_enable_cookie ttcsid ttcsid_ABC123 ttclid _pin_unauth _pinterest_ct_ua
  _scid _scid_r _sctr _rdt_uuid _rdt_cid _twpid twclid
  cto_bundle cto_tld_test t_gid _tb_sess_r taboola_session_id __adroll_fpc __rtbh.lid
  AMCV_0123ABC%40AdobeOrg AMCVS_0123ABC%40AdobeOrg demdex __qca __hstc hubspotutk __hssc __hssrc __kla_id _mkto_trk
  visitor_id123456 visitor_id123456-hash mc_cid __attentive_id   _pubcid _sharedid sharedid _pbjs_userid_consent_data id5id id5id_last idl_env _lr_env panoramaId panoramaId_expiry
  __uid2_advertising_token `);

const FUNCTIONAL = words(
  `intercom-id-abc intercom-session-abc intercom-device-id-abc __zlcmid yt-remote-device-id yt-player-quality`,
);

/** The site's own purposes: said so, if with low confidence. */
const OWN = words(`
  PHPSESSID JSESSIONID ASP.NET_SessionId session session_id sessionid laravel_session connect.session __Host-session __Secure-session
  XSRF-TOKEN csrftoken _csrf csrf_token __RequestVerificationToken-csrf auth_token __Secure-next-auth.session-token
  cart cart_sig woocommerce_cart_hash wordpress_logged_in_abc CookieConsent OptanonConsent cookieyes-consent cookie_consent
  lang pll_language locale theme dark-theme checkout_token
  cto_optout _pubcid_optout _hjOptOut
`);

/** No rule: the caller lets them pass. Never a tracker. */
const UNKNOWN = words(`
  _signin_state capacity tpl uid sid id token c A s p tp CT SR cap _s _shg_x name value user data foo ga gid fb utm gclid_seen
  __cf_bm cf_clearance _abck bm_sz datadome incap_ses_1 AWSALB AWSALBCORS ARRAffinity SERVERID BIGipServerpool
  __stripe_mid euconsent-v2 form_key mage-cache-storage wp-settings-1 guest_id guest_id_cart gate _gate _gatsby _gallery _game _hot hj staging_x stg_theme
  _cs_theme cs_id _cc_theme _li_theme s_theme s_c IDEA TDIDX demdexed mboxes AMPLIFY PH_x posthog_docs yt-theme _fb _fbx __hsx
  _hjx _uetable _scidata id5idea amp_story AMP_CONSENT _guid ad-id branch_name is_unique _shopify_skin FPGCLx dtSales _form_fields
  pk_id pk_live_1 visitor_idea tk_theme ezo ezoic_docs _ga- _ga_ab intercom
`);

describe('names', () => {
  test.each(ANALYTICS)('analytics %s', name => expect(classOf(name)).toBe('analytics'));
  test.each(ADVERTISING)('advertising %s', name => expect(classOf(name)).toBe('advertising'));
  test.each(FUNCTIONAL)('functional %s', name => expect(classOf(name)).toBe('functional'));
  test.each(OWN)("the site's own %s", name => expect(classOf(name)).toBe('first-party'));
  test.each(UNKNOWN)('unknown or own %s', name =>
    expect(['unknown', 'first-party']).toContain(classOf(name)),
  );
});

test('the tables are as long as they claim to be', () => {
  const all = [...ANALYTICS, ...ADVERTISING, ...FUNCTIONAL, ...OWN, ...UNKNOWN];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(250);
});

test.each([
  ['_ga', 'google-analytics'],
  ['_pk_id.1.1fff', 'matomo'],
  ['_fbp', 'meta-pixel'],
  ['_hjSession_1', 'hotjar'],
  ['_gcl_au', 'google-ads'],
  ['hubspotutk', 'hubspot'],
])('%s belongs to %s', (name, service) => {
  expect(classifyName(name, { store: 'local' })).toMatchObject({ service, confidence: 'high' });
});
