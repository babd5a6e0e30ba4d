/*! askfirst, MIT. Contains data, modified, from third-party-web (c) 2019 Patrick Hulce, tarteaucitron (c) 2014 AmauriC, Wappalyzer (c) Wappalyzer (MIT), Open Cookie Database, Prebid.js (Apache-2.0): THIRD_PARTY_NOTICES.md */function h(e){const[,s=e,i,t]=/^(.*);([cl]?)(.*)$/.exec(e)??[];return{name:s,...i&&{store:i==="c"?"cookie":"local"},...t&&{lifetime:t==="0"?"session":"P"+t}}}const u=`#
XSRF-TOKEN;0 This cookie is written to help with site security in preventing Cross-Site Request Forgery attacks
#1rx-io
_rxuuid;1Y Sets a unique ID for the visitor, with which external advertisers can target the visitor with relevant advertisements. This linking service is provided by third-party advertising hubs, facilitating real-time bidding for advertisers
#33across
33x_ps;1Y This cookie is used targeted and behavioural advertising services
#ablyft
ablyft_exps;1Y Is set and updated when a visitor is bucketed into an experiment/variation
ablyft_uvs;1Y Is set on the first pageview and update with every further pageview of a visitor
ablyft_queue;1Y Is set when a visitor triggers an event/goal. After sending the event to ABlyft it is cleared
ablyft_tracking_consent;1Y Is set when enableTrackingConsent or disableTrackingConsent is triggered via API
#abovo-media
tv_spot_tracker;0 Contains information about the timeslot of a running TV ad
#abtasty
ABTastySession;0 This cookie allows us to identify a unique session. It allows us to determine that a new session has begun for a given user
ABTasty;13M This cookie sends all test data (visitorID, test and variant IDs, timestamps)
#activecampaign
ac_enable_tracking;29D This cookie is associated with Active Campaign and is set to confirm that tracking has been enabled for the website. Tracking is used to create reports of our web traffic and improve the user experience of the website
prism_*;30D This cookie is used by Active Campaign for site tracking purposes
#acuity
auid;1Y This cookie is used to identify the visitor and cookie-tracking solutions and marketing and advertising services..
aum;1Y This cookie is used to identify the visitor and the company provides a range of cookie-tracking solutions and marketing and advertising services
#adalyser-com
__adal_ses;0 Determines whether there is an active session and which conversions have taken place in this session to prevent duplicates, stores a list of events in this session
__adal_ca;6M Stores which advertising campaign drove a user to visit, stores traffic source and campaign data
__adal_cw;7D Ties back conversion events to earlier visits, stores a visit timestamp
__adal_id;2Y Uniquely identify a device, stores a generated Device ID
#adcalls
acalltrackerreferrer;T60M This cookie is set as soon as the AdCalls JavaScript is loaded. The cookie is used to store the referrer of the visitor as quickly as possible, so that it cannot be lost. As soon as the JavaScript has been executed, this cookie is immediately deleted
excludecalltracking;0 This cookie is set as soon as the visitor - for whatever reason - is not measured, so that we do not take any further actions
acalltrackersession;0 This cookie stores a unique identifier, so that it can be tracked which session the visitor is in
#adcalls-advertising
acalltracker;30D Adcalls call tracking: ID, phone number
acalltrackernumber;T30M This cookie stores the phone number for the session that is active
#adform
GCM;1D Checks if a new partner cookie synchronization is required
CM;1D Checks if a new partner cookie synchronization is required (cookie set by ad server)
CM14;1D Checks if a new partner cookie synchronization is required (cookie set during cookie synchronization )
adformfrpid;30D Collects data on the user across websites - This data is used to make advertisement more relevant
uid;60D Contains a unique ID to identify a user
CT*;T1H Identifies the last click membership for third-party pixels on advertiser's pages
otsid;365D Opt out cookie for specific advertiser
EBFCD*;7D Registers daily max. number of impressions (frequency cap) for expanding advertisements (expandables)
CFFC*;7D Registers max. number of impressions (frequency cap) for compound banners
EBFC*;7D Registers max. total number of impressions (frequency cap) for expanding advertisements (expandables)
token;0 Security token for opt out functionality
SR*;1D Unique value that records info about consecutive ads - includes: total impressions, daily impressions, total clicks, daily clicks, and last impression date
cid;60D Unique value to be able to identify cookies from users (same as uid)
DigiTrust.v1.identity;7D Unique value with which the user is identified by DigiTrust, an independent industrial body
C Used to determine if browser of user accepts cookies or not
TPC;14D Used to determine if browser of user accepts third party cookies or not
adtrc;7D Used to determine if browser related information has been collected
adform_uid;7D When Adhese is used as server connection to SSPs or DSPs with whom the Account holder has a contract, a user syncing process can be installed where the SSP user_uid is stored in an Adhese cookie. This is dependent of consent for all parties involved (Accountholder, SSP, Adhese)
#adhese
cap*;30D Frequency Capping
adheseCustomer;7D When Adhese is used as server connection to SSPs or DSPs with whom the Account holder has a contract, a user syncing process can be installed where the SSP user_uid is stored in an Adhese cookie. This is dependent of consent for all parties involved (Accountholder, SSP, Adhese)
appnexus_uid;7D =
improvedigital_uid;7D =
pubmatic_uid;7D =
rubicon_uid;7D =
triplelift_uid;7D =
#adhese-analytics
adhese2;30D Unique Reach reporting
#adition
UserID1;180D Cookie sets a unique anonymous ID for a website visitor. This ID is used to recognize the user on different sessions and to track their activities on the website. The data collected is used for analysis purposes
#adkernel
ADKUID;30D This cookie is used to store the user's unique identifier
DSP2F_;0 =
SSPR_;0 =
SSPZ;0 =
#admatic
uids;3M Registers user behaviour and navigation on the website, and any interaction with active campaigns. This is used for optimizing advertisement and for efficient retargeting
__adm_usyncc;5D Used to identify the visitor across visits and devices. This allows the website to present the visitor with relevant advertisement - The service is provided by third party advertisement hubs, which facilitate real-time bidding for advertisers
__adm_ui;1Y Used to track visitors on multiple websites, in order to present relevant advertisement based on the visitor's preferences
__adm_uiex;1Y =
#admixer
am-uid;2Y This cookie is used to identify the visitor and optimize ad-relevance by collecting visitor data from multiple websites \u2013 this exchange of visitor data is normally provided by a third-party data-center or ad-exchange
#adobe-advertising
_tmae;1Y This cookie stores Encoded IDs and time stamps for ad engagements using Adobe Advertising DSP tracking.A third-party cookie that stores user engagements with ads, such as 'last seen ad xyz123 on June 30, 2016'
_lcc;T15M This cookie stores IDs and time stamps (in the format yyyymmdd) of display clicks. It is a third-party cookie used to determine if a click event on a display ad applies to an Adobe Analytics hit
ev_sync_ax;1Y This cookie stores The date when synchronization is performed, in the format yyyymmdd. A third-party, ad exchange-specific cookie that syncs the Adobe Advertising surfer ID with the partner ad exchange. It's created for new surfers and sends a synchronization request when it's expired
ev_sync_bk;1Y =
ev_sync_dd;1Y =
ev_sync_fs;1Y =
ev_sync_ix;1Y =
ev_sync_nx;1Y =
ev_sync_ox;1Y =
ev_sync_pm;1Y =
ev_sync_rc;1Y =
ev_sync_tm;1Y =
adcloud;1Y This cookie stores The timestamps of the surfer's last visit to the advertiser\u2019s website and the surfer's last search click, and the ef_id that was created when the user clicked an ad
ev_tm;2Y This cookie stores the Adobe Advertising DSP (Demand Side Platform) ID. A third-party cookie that stores the DSP ID that corresponds to the surfer ID in the everest_g_v2 cookie
everest_g_v2;2Y This cookie stores the browser and surfer ID.Created after a user initially clicks a client's ad, and used to map the current and subsequent clicks with other events on the client's website
ev_sync_yh;1Y This cookie stores the date when synchronization is performed, in the format yyyymmdd. A third-party, ad exchange-specific cookie that syncs the Adobe Advertising surfer ID with the partner ad exchange. It's created for new surfers and sends a synchronization request when it's expired
everest_session_v2;0 This cookie stores the session ID
id_adcloud;91D This cookie stores the surfer ID
#adobe-analytics
s_fid;5Y Alternative cookie with unique user ID / timestamp when the s_vi cookie can not be set for technical reasons
s_vi*;2Y Contains a unique ID to identify a user
fid;2Y If other visitor ID methods fail, Adobe sets a fallback cookie or uses a combination of IP address and user agent to identify the visitor
s_ppv;0 Stores information on the percentage of the page displayed
s_ecid;2Y This cookie is set by the customer's domain after the AMCV cookie is set by the client. The purpose of this cookie is to allow persistent ID tracking in the 1st-party state and is used as a reference ID if the AMCV cookie has expired
s_tp;0 This lets us know how much of the page you viewed
s_cc;0 Used to determine if browser of user accepts cookies or not
s_sq;0 Used to register the previous link clicked by the user
#adobe-audience-manager
aam_uuid;1M Adobe Audience Manager - data management platform uses these cookies to assign a unique ID when users visit a website
AMCV_*;2Y Adobe Experience Cloud uses a cookie to store a unique visitor ID that is used across Experience Cloud Solutions
dpm;180D DPM is an abbreviation for Data Provider Match. It tells internal, Adobe systems that a call from Audience Manager or the Adobe Experience Cloud ID Service is passing in customer data for synchronization or requesting an ID
dextp;180D Registers the date plus time (timestamp) on which a data synchronization was last performed by the Audience Manager
AMCVS_*;0 The AMCVS cookie serves as a flag indicating that the session has been initialized. Its value is always 1 and discontinues when the session has ended
renderid;0 This cookie is needed by the dispatcher (webserver) to distinguish between the different publisher server
demdex;180D Unique value with which Audience Manager can identify a user. Used, among others, for identification, segmentation, modeling and reporting purposes
_dp;T30S Used to determine if browser of user accepts cookies or not
dst;180D Used to register a possible error message when sending data to a linked system
#adobe-coldfusion
cfid;1D This cookie is used to determine which type of device the visitor is using, so the website can be properly formatted
cftoken;1D =
#adobe-launch
sat_track;90D The sat_track cookie is a part of Adobe Analytics. It controls the enabling and disabling of cookies and whether they are loaded onto the site
#adobe-target
at_check;0 A simple test value used to determine if a visitor supports cookies. Set each time a visitor requests a page
mbox;2Y Adobe Target uses cookies to give website operators the ability to test which online content and offers are more relevant to visitors
#adscale-de
cct;0 Necessary for the shopping cart functionality on the website
tu;29D Used to target ads by registering the user's movements across websites
uu;1Y =
#adxcore
DISPATCHER;6M Pending
advst_uid_11;6M =
#adyen
_rp_uid;30D This cookie is used to track users, and helps identify suspicious browsing and/or purchasing activity
#afas
.auth;0 Pending
.secureclient;0 =
.securesession;0 =
.stateflags;0 =
#ahoy
ahoy_visit;239D Registers statistical data on visitors behaviour on the website. Used for internal analytics by the website operator
ahoy_visitor;239D =
#akamai
ak_bmsc Cookie used to optimize performance, and to improve the user experience, on Akamai websites
bm_sv Used by Akamai Botman Manager to help differentiate between web requests generated by humans and web requests generated by bots or other automated processes
AKA_A2 Used for Akamai's Advanced Acceleration feature, intended to improve web performance
#akamai-botmanager
_abck;0 This cookie is used to analyse traffic to determine if it is automated traffic generated by IT systems or a human user
#algolia
_ALGOLIA;365D Identifies users for your Search Analytics and Personalization
#alteon
AlteonP;0 This cookie is set by the load balancers and allows us to evenly balance the number of users across the web servers that we use
#amazon
ad-id;190D Clickthroughs to Amazon websites: Noting how the user got to Amazon via this website
#amazon-ads
ad-privacy;5Y Provided by amazon-adsystem.com for tracking user actions on other websites to provide targeted content to the users
#amazon-web-services
AWSELB;0 AWS Classic Load Balancer Cookie: Load Balancing Cookie: Used to map the session to the instance
aws-priv;1Y Anonymous cookie for privacy regulations
aws-csds-token;T1H Anonymous metrics validation token
AWSALBCORS;0 For continued stickiness support with CORS use cases after the Chromium update, we are creating additional stickiness cookies for each of these duration-based stickiness features named AWSALBCORS (ALB)
AWSALBTG;0 For continued stickiness support with CORS use cases after the Chromium update, we are creating additional stickiness cookies for each of these duration-based stickiness features named AWSELBCORS (ALB)
AWSALBTGCORS;0 =
AWSELBCORS;0 =
aws_lang;0 Stores the language used with AWS
AWSALB;0 These cookies enable us to allocate server traffic to make the user experience as smooth as possible. A so-called load balancer is used to determine which server currently has the best availability. The information generated cannot identify you as an individual
#amazon-web-services-analytics
aws-target-visitor-id;1Y Used to collect anonymised information about how which web pages are visited, how long users spend on pages and what users search for
#amplitude
amplitude_id_*;0 In previous versions of the Amplitude JavaScript SDK, the cookie key was set by default to amplitude_id; this may appear in projects that use an SDK version prior to 6.0.0. In that case, the cookie is set under the key
AMP_*;1Y Registers statistical data on users' behaviour on the website. Used for internal analytics by the website operator
AMP_MKTG_*;1Y =
AMP_TEST;1Y =
AMP_TLDTEST;0 =
amplitude_test*;0 The Amplitude SDK uses this cookie to test more thoroughly if cookies are available. By default, the key is used as amplitude_cookie_test, but as mentioned above, the SDK should remove this cookie after the test
amplitude_id*;1Y These cookies are used by the TrustPilot service to identify you and enable you to leave reviews of our products and services
amplitude_cookie_test;0 the cookie is used to test whether the user has cookies enabled, and the SDK should remove it when the test completes
#aniview
version;0 This cookie is used by the website's operator in context with multi-variate testing. This is a tool used to combine or change content on the website. This allows the website to find the best variation/edition of the site
aniC;20D This cookie is used in context with video-advertisement. The cookie limits the number of times a user is shown the same advertisement. The cookie is also used to ensure relevance of the video-advertisement to the specific user
#application-insights
ai_session;0 This is a unique anonymous session identifier cookie
ai_user;1Y This is a unique user identifier cookie enabling counting of the number of users accessing the application over time
MicrosoftApplicationsTelemetryDeviceId;1Y Used to store a unique device ID for tracking behavior and usage of the website
#asp-net
ASP.NET_SessionId;0 ASP.Net_SessionId is a cookie which is used to identify the users session on the server. The session being an area on the server which can be used to store session state in between http requests
#atlas
AA003;3M Collects information on visitor behaviour on multiple websites. This information is used on the website, in order to optimize the relevance of advertisement
ATN;3M =
#audrte
arcki2*;14D Collects data on user behaviour and interaction in order to optimize the website and make advertisement on the website more relevant
arcki2_adform;14D Presents the user with relevant content and advertisement. The service is provided by third-party advertisement hubs, which facilitate real-time bidding for advertisers
arcki2_ddp;14D =
#auth0
did;0 Device identification for attack protection
did_compat;0 Fallback cookie for anomaly detection on browsers that don't support the sameSite=None attribute
auth0-mf_compat;0 Fallback cookie for multi-factor authentication on browsers that don't support the sameSite=None attribute
auth0_compat;0 Fallback cookie for single sign-on on browsers that don't support the sameSite=None attribute
__txn_*;0 The __txn_ cookie is an Auth0 transaction cookie used during the login process to securely manage the authentication flow between your application and Auth0
a0_users:sess;0 Used for CSRF protection in Classic Universal Login flows
a0_users:sess.sig;0 =
auth0-mf;0 Used to establish the trust level for a given device
auth0;0 Used to implement the Auth0 session layer
#awin
lantern This cookie is used by the affiliate marketing platform AWIN to store a reference to a visit to attribute a sale to marketing channels
AwinChannelCookie Tracks sales for bookings made via links provided by Awin
#aws-cookies-popup
aw_popup_viewed_page;0 Used in context with the website\u2019s pop-up questionnaires and messengering
#axeptio
axeptio_cookies;1Y Cookie is set by a script that displays a banner allowing the user to accept Cookies on a case-by-case basis and is kept for 12 months, in order to determine for which Cookies the user has given his consent
axeptio_all_vendors;1Y Lists all available vendors subject to the user's consent
axeptio_authorized_vendors;1Y Lists all cookies validated by the user
#azerionedge
tuuid_lu;3M Contains a unique visitor ID, which allows Bidswitch.com to track the visitor across multiple websites. This allows Bidswitch to optimize advertisement relevance and ensure that the visitor does not see the same ads multiple times
#azure-microsoft
ASPSESSIO*;0 Browsing session: the asterisks identify an alphanumerical code that varies from session to session in automatic mode
.ASPXAUTH;0 Created by ASP.Net. .ASPXAUTH is a cookie to identify if the user is authenticated( As user's identity has been verified)
.ASPXANONYMOUS;0 Created by ASP.Net. This cookie configures anonymous identification for application authorization. This is required to identify entities that are not authenticated when authorization is required
ASLBSA;0 Microsoft App Service and Front Door Affinity Cookies. These cookies are used to direct your browser to use the appropriate backend server
ASLBSACORS;0 =
ApplicationGatewayAffinity;0 This cookie is used by Azure Apps to keep a user session on the same server
ApplicationGatewayAffinityCORS;0 =
VisitorStorageGuid;0 =
RpsContextCookie;0 This cookie is used by Microsoft to securely verify your Sharepoint login information
nSGt-*;0 =
buid;1M This cookie is used by Microsoft to securely verify your login information
fpc;0 =
.AspNetCore.Mvc.CookieTempDataProvider;0 This cookie is used to keep temporary session data while you are on the site
__AntiXsrfToken;0 This cookie is used to prevent Cross-site request forgery (often abbreviated as CSRF) attacks of the website. CSRF attacks exploit the trust that a site has in a user's browser
Dynamics365PortalAnalytics;90D Used to uniquely distinguish one site visitor from another without storing any personal data or user identity. This cookie is essential for delivering reliable, secure, and maintainable service functionality across multiple Power Pages features
ARRAffinity;1Y When using Microsoft Azure as a hosting platform and enabling load balancing, this cookie ensures that requests from one visitor's browsing session are always handled by the same server in the cluster
ARRAffinitySameSite;1Y =
#baidu
Hm_lvt_;1Y Record the first access timestamp
Hm_lpvt_;0 Record the most recent access timestamp
#baidu-tongji
HMACCOUNT;1Y Used to send data to Baidu about the visitors device and behaviour. Tracks the visitor across devices and marketing channels
#bazaarvoice
BVSID;0 Allows internal Bazaarvoice web analytics to be correlated to the same user browsing session for interactions across the Bazaarvoice network
BVID;365D Allows internal Bazaarvoice web analytics to be correlated to the same user for interactions across the Bazaarvoice network
BVBRANDID;20Y BVBRANDID is a persistent cookie that allows Bazaarvoice to track website analytics data such as how often you visit the site and allocate it to the same website visitor
BVBRANDSID;20Y This cookie allows internal Bazaarvoice web analytics to be correlated to the same user browsing session for interactions within a particular client domain
#beamer
_BEAMER_USER_ID_*;300D Set by Beamer (hotjar.com) to store an internal ID for a user
_BEAMER_FIRST_VISIT_*;3000D Set by Beamer (hotjar.com) to store the date of the user\u2019s first interaction with insights
_BEAMER_DATE_*;300D Set by Beamer (hotjar.com). Stores the latest date in which the feed or page was opened
_BEAMER_LAST_POST_SHOWN_*;300D Set by Beamer (hotjar.com). Stores the timestamp for the last time the number of unread posts was updated for the user
_BEAMER_FILTER_BY_URL_*;T20M This cookie is set by Beamer to store whether to apply URL filtering on the feed
#beeswax
bitoIsSecure;1Y This cookie is associated with bidr.io. It allows third party advertisers to target the visitor with relevant advertising. This pairing service is provided by third party advertisement hubs, which facilitate real-time bidding for advertisers
bito;1Y This cookie is generally provided by bidr.io and is used for advertising purposes
#belco
belco-anonymous-id;1Y This cookie enables you to make use of the chat-function of our customer service-tool, so we can help you anytime
belco-cookies;1Y =
#beslist-nl
client_bslstaid;540D Registers statistical data about the behavior of visitors to the website. Used for internal analysis by the website administrator
client_bslstmatch;1D =
client_bslstuid;540D =
client_bslstsid;1D Unique identifier of the user session
#betweendigital
dc;10Y This cookie is used for advertising purposes
#betweendigital-com
betweendigital.com;10Y Collects data on visitors' behaviour and interaction - This is used to optimize the website and make advertisement on the website more relevant
ss;10Y Necessary for the functionality of the website's chat-box function
#bidence
duid_update_time;2Y Registers a unique ID that identifies the user's device during return visits. Used for conversion tracking and to measure the efficacy of online ads
_dsp_uid*;2Y This cookie is used to store unique identifiers
_ssp_update_time*;2Y This cookie is used to store unique identifiers timestamp
#bing-microsoft
_HPVN;1Y Analysis service that connects data from the Bing advertising network with actions performed on the website
MH;0 Appears on co-branded sites where Microsoft is partnering with an advertiser. This cookie identifies the advertiser, so the right ad is selected
SRM_B;1Y Collected user data is specifically adapted to the user or device. The usercan also be followed outside of the loaded website, creating a picture of the visitor's behavior
CC;1Y Contains a country code as determined from your IP address
NAP;1Y Contains an encrypted version of your country, postal code, age, gender, language and occupation, if known, based on your Microsoft account profile
childinfo;5Y Contains information that Microsoft account uses within its pages in relation to child accounts
kcdob;5Y =
kcrelid;5Y =
kcru;5Y =
pcfm;5Y =
ANON;1Y Contains the A, a unique identifier derived from your Microsoft account, which is used for advertising, personalization, and operational purposes. It is also used to preserve your choice to opt out of interest-based advertising from Microsoft if you have chosen to associate the opt-out with your Microsoft account
MC0;0 Detects whether cookies are enabled in the browser
KievRPSAuth;5Y Helps to authenticate you when you sign in with your Microsoft account
MSNRPSAuth;5Y =
MSPAuth;5Y =
MSPProf;5Y =
PPAuth;5Y =
WLSSC;5Y =
MS0;0 Identifies a specific session
MC1;1Y Identifies unique web browsers visiting Microsoft sites. These cookies are used for advertising, site analytics, and other operational purposes
MSFPC;1Y =
ACH01;0 Maintains information about which ad and where the user clicked on the ad
brcap;1Y Microsoft Microsoft Online Authentication Cookie
ToptOut;1Y Records your decision not to receive interest-based advertising delivered by Microsoft
_RwBf;1Y This cookie helps us to track the effectiveness of advertising campaigns on the Bing advertising network
OID;3M This cookie is used by the Bing advertising network for advertising tracking purposes
OIDI;3M =
OIDR;3M =
_UR;1Y =
ACL;3M This cookie is used for advertisement tracking purposes
ACLUSR;1Y =
BCP;1Y =
BFB;1Y =
BFBUSR;1Y =
_u;13M Tracks interaction on a website after having clicked on a Bing ad
MR;6M Used to collect information for analytics purposes
#bit-ly
_bit;6M This cookie is a unique identifier assigned to the user to track your use of bit.ly. Information collected includes your IP address
#bizible
_biz_flagsA;1Y A cookie that stores various user information, such as form submission, cross-domain migration, view-through pixel, tracking opt-out status, etc
_biz_nA;1Y A sequence number that Marketo Measure includes for all requests for internal diagnostics purposes
_biz_ABTestA;1Y List of checksums from Optimizely and Visual Web Optimizer ABTests data that have already been reported, preventing bizible.js from resending collected data
_biz_pendingA;1Y Temporarily stores analytics data until successfully sent to Marketo Measure server
_biz_uid;1Y Uniquely identify a user on the current domain
_biz_EventA;1Y Universal user ID to identify a user across multiple domains, only applicable to tenants with integration bypassing ITP limitations
_biz_su;1Y =
#bloomreach
__exponea_etc__;3Y Exponea Bloomreach Engagement - This cookie is used to determine which products the visitor has viewed. This information is used to promote related products and optimize ad-efficiency
__exponea_time2__;1D =
#blue
BLUEID;1Y Identifier (ID) generated by Blue to ensure that a user is not identified more than once and generates duplication in the system, even if he/she leaves the internet browser and generates another browsing session
hash;1Y Is a randomly generated identifier (ID) that ensures the impossibility of identifying a user, precisely to maintain their anonymity. The ID is generated from the ckid
ckid;1Y This cookie is an identifier (ID) provided by the user's internet browser and is used to match the user with relevant products in marketing campaigns
#blueconic
BCPermissionLevel;1Y Opt-in level (PERSONAL|ANONYMOUS|DO_NOT_TRACK)
BCTempID;T10M Temporary unique identifier for the BlueConic profile, removed after BCSessionID is created
BCSessionID;1Y Unique identifier for the BlueConic profile
#blueconic-com
bc_tstgrp;1Y Gathers information on the user\u2019s behavior, preferences and other personal data, which is sent to a third-party marketing and analysis service, for optimization of the website\u2019s advertisement, analysis and general traffic
BCReferrerOverrule;1Y Stores a custom bcChannelIdentifier as referrer. For these channels the actual referrer points to the website and not the overrule. The overrule would be lost if not stored in this cookie
BCTracking;T10S Used for tracking the channel of an external tracker
BCRevision;1Y Used to store requests that are sent to BlueConic, but haven't returned yet. On the next page view, if BCRevision still contains values, those requests are sent again, to prevent data loss. This information is now stored in localStorage; when this fails, the cookie solution is used as fallback
BCRefusedObjectives;1Y Used to store the identifiers of BlueConic Objectives that were explicitly refused
#bluekai
bkdc;179D Registers anonymised user data, such as IP address, geographical location, visited websites, and what ads the user has clicked, with the purpose of optimising ad display based on the user's movement on websites that use the same ad network
bku;179D =
bkpa;179D Used to present the visitor with relevant content and advertisement - The service is provided by third party advertisement hubs, which facilitate real-time bidding for advertisers
#bombora
tp;14D This cookie is used to target the audience
#borlabs
borlabs-cookie;1Y Stores the user\u2019s cookie consent state for embedded content on the current domain
#bouncex
dgzsdl08v4 This cookie provides enhanced functionality and ads personalisation
#braze
ab.optOut Used to store a user\u2019s opt-out preference
#braze-sdk
ab.storage.sessionId.*;0 Randomly-generated string used to determine whether the user is starting a new or existing session to sync messages and calculate session analytics
ab.storage.deviceId.* Randomly-generated string used to identify anonymous users, and to differentiate users\u2019 devices and enables device-based messaging
ab._gd Temporarily created (and then deleted) to determine the root-level cookie domain, which allows the SDK to work properly across sub-domains
ab.storage.userId.* Used to determine whether the currently logged-in user has changed and to associate events with the current user
#browser-update-org
browserupdateorg;30D Stores information if user dismissed notification about outdated browser
#cakephp
CAKEPHP;T1H A cookie controller used to manage other Cookies
#casale-media
CMPRO;1D Collects data on visitor behaviour from multiple websites, in order to present more relevant advertisement - This also allows the website to limit the number of times that the visitor is shown the same advertisement
CMID;1D Collects visitor data related to the user's visits to the website, such as the number of visits, average time spent on the website and what pages have been loaded, with the purpose of displaying targeted ads
CMPS;1D =
CMRUM3;1D =
CMST;1D =
#channel-me
wwwchannelme_z_sid;0 The cookie is used when using the co-browsing feature
#chartbeat
_SUPERFLY_nosample;T1H Cookie is used only if you go over your plan's traffic limit. At that point the cookie is set and will disable the beacon from that visitor for one hour
_chartbeat*;30D Cookie is used to register if a person has visited the domain before (to calculate new vs returning users)
#cheq-ai-technologies
_cq_suid;3M This cookie is used to distinguish between humans and bots
_cq_duid;3M Used by the website to protect against fraud in relation to its referral system
#citrix
NSC_*;T12H This cookie name is associated with the Netscaler load balancing service from Citrix. This is a pattern type cookie with the root being NSC_ and the rest of the name being a unique encrypted alpha numeric identifier for the virtual server it originated from. The cookie is used to ensure traffic and user data is routed to the correct locations where a site is hosted on multiple servers, so that the end user has a consistent experience
#civic
HAAPPLB;0 This cookie is used by CIVIC's load balancer to identify the server that is active for your request on our cluster. Its purpose is to improve the performance of the website. The cookie is essential to the operation of the site and is always set by the load balancer, but does not store any personal information. This cookie might be set from the civicuk.com domain or from stats.civiccomputing.com
HACIVIC;0 =
HACIVICLB;0 =
CookieControl;3M This cookie is used to remember the user's cookie consent preferences
#cleantalk
spbc_cookies_test;0 Cookie to test cookies so we know that everything working properly
spbc_2fa_passed;0 Dashboard. Flag defines if Two-Factor Authentication was passed
spbc_is_logged_in;0 Dashboard. Flag defines if a user was logged in
spbc_timer;0 Dashboard. Time spent on the page
spbc_log_id;0 Dashboard. User identification
ct_sfw_;0 Group of cookies used for our SpamFireWall technology
ct_*;0 Group of cookies used for storing dynamic variables from browser
apbct_*;0 Group of cookies which are set from backend and contain information about the current user
spbc_firewall_pass_key;0 The flag defines if the Security Firewall was passed
ct_has_scrolled;0 This cookie is used to distinguish between humans and bots
apbct_antibot;0 This cookie is used to distinguish between humans and bots. This is beneficial for the website, in order to make valid reports on the use of their website
ct_check_js;0 Used in order to detect spam and improve the website's security
ct_timezone;0 =
ct_fkp_timestamp;0 Used in order to detect spam and improve the website's security. Does not store visitor specific data
ct_pointer_data;0 =
ct_ps_timestamp;0 =
apbct_cookies_test;0 \u0421ookie to validate other cookies, so they can\u2019t be spoofed
#clerk
clerk_* Clerk authentication service session and user management cookies
#cloudflare
__cf_bm;0 Cloudflare's bot products identify and mitigate automated traffic to protect your site from bad bots. Cloudflare places the __cf_bm cookie on End User devices that access Customer sites that are protected by Bot Management or Bot Fight Mode. The __cf_bm cookie is necessary for the proper functioning of these bot solutions
__cfseq;0 Sequence rules uses cookies to track the order of requests a user has made and the time between requests and makes them available via Cloudflare Rules. This allows you to write rules that match valid or invalid sequences. The specific cookies used to validate sequences are called sequence cookies
__cfduid;5Y The '__cfduid' cookie is set by the CloudFlare service to identify trusted web traffic. It does not correspond to any user id in the web application, nor does the cookie store any personally identifiable
__cfwaitingroom;0 The __cfwaitingroom cookie is only used to track visitors that access a waiting room enabled host and path combination for a zone. Visitors using a browser that does not accept cookies cannot visit the host and path combination while the waiting room is active
_cfuvid;0 The _cfuvid cookie is only set when a site uses this option in a Rate Limiting Rule, and is only used to allow the Cloudflare WAF to distinguish individual users who share the same IP address
cf_ob_info;0 The cf_ob_info cookie provides information on: The HTTP Status Code returned by the origin web server. The Ray ID of the original failed request. The data center serving the traffic
cf_use_ob;0 The cf_use_ob cookie informs Cloudflare to fetch the requested resource from the Always Online cache on the designated port. Applicable values are: 0, 80, and 443. The cf_ob_info and cf_use_ob cookies are persistent cookies that expire after 30 seconds
cf_chl_rc_i;0 These cookies are for internal use which allows Cloudflare to identify production issues on clients
cf_chl_rc_m;0 =
cf_chl_rc_ni;0 =
cf_chl_2;0 Used by Cloudflare for the execution of Javascript or Captcha challenges. These cookies are not used for tracking or beyond the scope of the challenge
__cfruid;0 Used by the content network, Cloudflare, to identify trusted web traffic
__cflb;0 When enabling session affinity with Cloudflare Load Balancer, Cloudflare sets a __cflb cookie with a unique value on the first response to the requesting client. Cloudflare routes future requests to the same origin, optimizing network resource usage. In the event of a failover, Cloudflare sets a new __cflb cookie to direct future requests to the failover pool
cf_clearance;0 Whether a CAPTCHA or Javascript challenge has been solved
#codeigniter
ci_session;0 Cookie to track the users logged in state and access level to restricted pages
#codepen
codepen_session;29D Used by CodePen when embedding CodePen snippets
codepen_signup_referrer_date;1Y Used by Codepen to store the latest date of signup referral platform
codepen_signup_referrer;1Y Used by Codepen to store the signup referral platform
__editor_layout;29D Used for Codepen, which in turn is used for some blog articles and documentation
#cognitoforms-analytics
cognito.organization;0 We use cookies to identify the user session when users log in to use the Website. This cookie is required for the secure operation of our Services
cognito.services.a;0 =
c-plan;0 We use cookies to understand who referred users to our Website to support our referral program and provide referral discounts. We do not store user identifiable information in these cookies
c-referrer;0 =
c-signup;0 =
#command-act
tc_test_cookie;1Y Cookie linked to the display of the privacy banner, it allows to check whether cookies can be deposited and not to redisplay the consent banner when consent is given. Deposited then disappears, cannot be deleted. Technical cookie (exempted)
TC_CHECK_COOKIES_SUPPORT;0 Technical cookie, TMS verification of Cookies deposit (exempted)
CAID;1Y The CAID is the user identifier for cookie 1st
DLBCTLYOXA;0 Used for internal infrastructure dispatch
FDLBCAMPAIGNCDOM;0 =
FDLBCTLY;0 =
FDLBFIRST;0 =
FDLBFIRSTAPI;0 =
FDLBFIRSTCAMPAIGN;0 =
FDLBFIRSTCAMPAIGNEF;0 =
FDLBFIRSTDATA;0 =
FDLBFIRSTEVENTS;0 =
FDLBFIRSTTMS;0 =
FDLBFIRSTCMP;0 Used for internal, infrastructure dispatch
tc_caids;396D Used for restore deleted cookies by ITP
tc_cj_ss;396D =
tc_ss*;396D Used for restore deleted cookies by ITP In case your cookie tc_ss contains more than 2048 characters, cookies will be created with incremented names (ex. tc_ss1, tc_ss2, ...)
TC_OUTPUT;396D Used for user status storage (optin or optout) and Privacy banner display
tc_sample_;0 Used for visitor and session sampling in the TMSCommander rules
TC_OUTPUT_categories;396D Used to display the optin/optout categories in the Privacy Center if the user re-open it
TCIPD;1Y Used to identify visitors exposed to the privacy banner. CMP Commanders Act uses this cookie to measure statistics for privacy banner usage until visitors provide consent for the TCID cookie. With this 2-cookie system, CMP Commanders Act is the only CMP that has been granted the right of exemption from consent for statistical measurement by the French CNIL
WID;0 Used to identify when the browser is closed in order to split page views into multiple functional sessions
_TCCookieSync;1Y Used to store the date of the last cookie synchronisation with the partner (set in local storage by default, and cookie if local storage not available)
TCAUDIENCE;1Y Used to store the user segment for user targeting
TMS;0 Used when the deduplication is based on CAMPAIGN tracking (so the CAMPAIGN tracking is taken into account and not the landing page tracking)
#command-act-advertising
tc_cj_v2_cmp.;1Y Used for user customer journey storage for TMS deduplication (campaign storage)
tc_cj_v2;1Y Used for user customer journey storage for TMS deduplication (channel and source storage)
tc_cj_v2_med;1Y Used for user customer journey storage for TMS deduplication (medium storage)
TCLANDINGURL;0 Used to store landing page URL for CAMPAIGN raw data
#commanders-act
TCSESSION;0 Used to calculate CAMPAIGN metrics based on the session
TCREDIRECT;0 Used to deduplicate clicks (if redirect, just store the page view and ignore the click)
TCREDIRECT_DEDUP;0 Used when the deduplication is based on CAMPAIGN tracking
TCID;1Y Visitor identifier used to compute deduplicated statistics per user (for campaign and on-site tracking, segmentation, ...). CMP Commanders Act uses this cookie to measure statistics for privacy banner performance after a visitor provided consent. Before users provided consent CMP Commanders Act uses the TCPID cookie to measure anonymous statistics for privacy banner
#commanders-act-consent
TC_PRIVACY;396D Used for user status storage (optin or optout) and Privacy banner display
TC_PRIVACY_CENTER;396D Used to display the optin/optout categories in the Privacy Center if the user re-open it
#complianz
cmplz_user_data;1Y Read to determine which cookie banner to show
cmplz_policy_id;1Y Store accepted cookie policy ID
cmplz_consented_services;1Y Store cookie consent preferences
cmplz_id;1Y =
cmplz_saved_categories;1Y =
cmplz_saved_services;1Y =
cmplz_choice;1Y Store if a message has been dismissed
cmplz_functional;1Y Stores the setting of the functional level of the cookie agreement
cmplz_marketing;1Y Stores the setting of the marketing/statistic level of the cookie agreement
cmplz_preferences;1Y Stores the setting of the preferences level of the cookie agreement
cmplz_statistics;1Y Stores the setting of the statistic level of the cookie agreement
cmplz_stats;1Y Stores the setting of the stats level of the cookie agreement
complianz_consent_status;1Y Stores the status of the cookie agreement of the current user
complianz_policy_id;1Y Stores the user\u2019s cookie consent state for the current domain
cmplz_banner-status;1Y This cookie stores if the cookie banner has been dismissed
#comscore
PID;1Y Collects a code that identifies the specific website or advertiser participating in the ScorecardResearch data collection program
XID;1Y Collects a unique identifier assigned to a device (computer, phone, tablet) to track the user across different websites
UID;2Y Collects information of the user and his/her movement, such as timestamp for visits, most recently loaded pages and IP address. The data is used by the marketing research network, Scorecard Research, to analyse traffic patterns and carry out surveys to help their clients better understand the customer's preferences
UIDR;2Y =
C1;5Y Comscore: statistical and analytical data
S1;5Y =
#consentmanager-net
__cmpiab*;1Y (only if simplified format is enabled) List of IAB vendor IDs separated by underscore
__cmpconsent*;1Y Consent String of the IAB CMP Framework (TCF) v2 specific to a single account in our platform
__cmpccpausps*;1Y Consent information in IAB USP CCPA Format
__cmpccc*;1Y Consent information in custom consent format
__cmpiuid;1Y If enabled, a unique random ID per visitor
__cmpwel*;1Y Information on PUR (pay or accept) mode
__cmpccx;1Y Integer. Test if visitor left the website after seeing the consent layer
__cmpcc;1Y Integer. Test if visitors browser supports cookies
__cmpfcc;1Y =
__cmpcpc*;1Y List of custom purpose IDs separated by underscore
__cmpcvc*;1Y List of custom vendor IDs separated by underscore specific to a single account in our platform
__cmpld;1Y Timestamp. Contains the time when the visitor last saw the consent layer
#contentsquare
_cs_same_site Check if the browser supports the SameSite flag
_cs_c;13M Consent state: digit between 0 and 3. Used for capturing analytics on web pages
_cs_id;13M Contains: user ID, timestamp (in seconds) of user creation, number of visits for this user
_cs_tld*;0 Cookies generated for Google Analytics and Adobe Analytics integrations which help determine the main domain on which create integration cookies
_cs_debug;0 Enables/disables specific behavior of the Tag for debugging purposes
_cs_mk_aa;T30M Ensures Adobe dimensions and eVars are set only once every 30 minutes. Stores the value of the csMatchingKey which is a random number plus timestamp in milliseconds
_cs_mk_ga;T30M Ensures Google dimensions and eVars are set only once every 30 minutes. Stores the value of the csMatchingKey which is a random number plus timestamp in milliseconds
WRBlock;1Y If a visitor to client\u2019s website does not wish to be tracked by the software, Clicking this link shall place a cookie on the visitor\u2019s machine for the purpose of blocking any recording by the Contentsquare software of this visitor\u2019s session
_cs_s;1Y Number of page views for the current session, and the recording state
_hjasCachedUserAttributes;0 Specifies whether the data set in _hjUserAttributes Local Storage item is up to date or not
WRIgnore;0 This cookie is created to indicate that the user was not selected during random ratio check. This user will not participate again in the random ratio check for as long as the life time of the cookie
_cs_rl;1Y This cookie is used for a few integrations we have that require us to generate replay links and put them into cookies
WRUID;1Y This cookie is used for analytics
_CT_RS_;1Y This cookie is used to capture analytics on the web page
_cs_cvars;0 =
__CT_Data;1Y This cookie is used to count the number of a guest\u2019s pageviews or visits
_cs_ex;30D This cookie stores if the user is excluded from tracking. Contains the timestamp of the last time this visitor was drawn
_cs_optout;13M This cookie stores the user is optout
_cs_root-domain;0 Use as a test cookie to get the root domain name excluding subdomains for cookie. For more technical, info we almost use the same code as this
#convert
_conv_s;1D This cookie contains an ID string on the current session. This contains non-personal information on what subpages the visitor enters \u2013 this information is used to optimize the visitor's experience
_conv_r;0 This cookie is used as a referral-cookie that stores the visitor\u2019s profile \u2013 the cookie is overwritten when the visitor re-enters the website and new information on the visitor is collected and stored
_conv_v;6M This cookie is used to identify the frequency of visits and how long the visitor is on the website. The cookie is also used to determine how many and which subpages the visitor visits on a website \u2013 this information can be used by the website to optimize the domain and its subpages
#cookie-law-info
viewed_cookie_policy;11M The cookie is set by the GDPR Cookie Consent plugin and is used to store whether or not user has consented to the use of cookies. It does not store any personal data
cookielawinfo-checkbox-advertisement;11M This cookie is set by GDPR Cookie Consent plugin. The cookie is used to store the user consent for the cookies in the category 'Advertisement'
cookielawinfo-checkbox-functional;11M This cookie is set by GDPR Cookie Consent plugin. The cookie is used to store the user consent for the cookies in the category 'Functional'
cookielawinfo-checkbox-others;11M This cookie is set by GDPR Cookie Consent plugin. The cookie is used to store the user consent for the cookies in the category 'Other'
cookielawinfo-checkbox-necessary;11M This cookie is set by GDPR Cookie Consent plugin. The cookies is used to store the user consent for the cookies in the category 'Necessary'
cookielawinfo-checkbox-non-necessary;11M This cookie is set by GDPR Cookie Consent plugin. The cookies is used to store the user consent for the cookies in the category 'Non Necessary'
cookielawinfo-checkbox-analytics;11M This cookie is set by GDPR Cookie Consent plugin. The purpose of this cookie is to check whether or not the user has given the consent to the usage of cookies under the category 'Analytics'
cookielawinfo-checkbox-marketing;11M This cookie is set by GDPR Cookie Consent plugin. The purpose of this cookie is to check whether or not the user has given the consent to the usage of cookies under the category 'Marketing'
cookielawinfo-checkbox-performance;11M This cookie is set by GDPR Cookie Consent plugin. The purpose of this cookie is to check whether or not the user has given the consent to the usage of cookies under the category 'Performance'
cookielawinfo-checkbox-preferences;1Y This cookie is set by GDPR Cookie Consent plugin. The purpose of this cookie is to check whether or not the user has given the consent to the usage of cookies under the category 'Preferences'
#cookie-script
CookieScriptConsent;6M This cookie is used by Cookie-Script.com service to remember visitor cookie consent preferences. It is necessary for Cookie-Script.com cookie banner to work properly
#cookiebot
CookieConsentBulkSetting-*;1Y Enables cookie consent across multiple websites
CookieConsentBulkTicket;1Y Enables sharing cookie preferences across domains / websites
userlang*;1Y Saves language preferences of user for a website
CookieConsent;1Y Stores the user's cookie consent state for the current domain
CrossConsent;0 =
cb-currency;0 Stores the user's currency preference
CookieConsentPolicy*;1Y Used to apply end-user cookie consent preferences set by our client-side utility
1.gif;0 Used to count the number of sessions to the website, necessary for optimizing CMP product delivery
#cookieconsent-io
ccec_user;1Y Contains information about the customer to allow retargeting
cookie-consent-io-gdpr;1Y Register anonymous consent identifier for GDPR consent compliance
cookie-consent-io;1Y Registers cookie preferences of a user
cookie-consent-io-timestamp*;30D Registers user activity timestamp
#cookiefirst
cookiefirst-consent;1Y This cookie saves your cookie preferences for this website. You can change these or withdraw your consent easily
#cookieyes
cookieyesID;1Y CookieYes sets this cookie as a unique identifier for visitors according to their consent
cookieyes_privacy_policy_generator_session;T2H CookieYes sets this cookie to identify a session instance for a user
cookieyes_session;T2H =
cookieyes-advertisement;1Y CookieYes sets this cookie to remember the consent of users for the use of cookies in the 'Advertisement' category
cookieyes-analytics;1Y CookieYes sets this cookie to remember the consent of users for the use of cookies in the 'Analytics' category
cookieyes-functional;1Y CookieYes sets this cookie to remember the consent of users for the use of cookies in the 'Functional' category
cookieyes-necessary;1Y CookieYes sets this cookie to remember the consent of users for the use of cookies in the 'Necessary' category
cookieyes-performance;1Y CookieYes sets this cookie to remember the user's consent for cookies in the 'Performance' category
cookieyes-consent;1Y CookieYes sets this cookie to remember user's consent preferences so that their preferences are respected on their subsequent visits to this site. It does not collect or store any personal information of the site visitors
cky-consent;1Y The cookie is set by CookieYes to remember the users' consent settings so that the website recognizes the users the next time they visit
CookieLawInfoConsent;1Y The cookie is set by the GDPR Cookie Consent plugin and is used to store whether or not user has consented to the use of cookies. It does not store any personal data
cli_user_preference;1Y =
cky-action;1Y This cookie is set by CookieYes and is used to remember the action taken by the user
#craftcms
CraftSessionId;0 Craft relies on PHP sessions to maintain sessions across web requests. That is done via the PHP session cookie. Craft names that cookie 'CraftSessionId' by default. This cookie will expire as soon as the session expires
CRAFT_CSRF_TOKEN;0 Facilitates protection against cross-site request forgeries. This helps to safeguard data as it is submitted through forms on the website
#crazy-egg
_cer.v;31D (Old tracking script) Track whether a visitor has visited the site before
_ce.cch;T1S This cookie is used to check if cookies can be added
ce_need_secure_cookie;T1S This cookie is used to determine cookie security parameters
ce_successful_csp_check;T24H This cookie is used to determine if the page has a Content Security Policy rule that would prevent tracking
_ce.gtld;T1S This cookie is used to identify the top level domain
cebs;0 This cookie is used to track the current user session internally
cebsp_;0 =
_ce.clock_event;1D This cookie prevents repeated requests to the Clock API
_crazyegg;0 This cookie remembers information related to marketing page features
ce_login;1Y This cookie remembers the last email address you used to login
ce_signup_flow;1Y This cookie remembers the signup flow you saw
cehc;0 This cookie shares user information with CrazyEgg's Help Center
ceft_variant_override;0 This cookie stores forced variant id
_CEFT;1Y This cookie stores page variants assigned to visitors for A/B performance testing
ceac;1Y This cookie stores the Account ID number
cean;1M This cookie stores the Anonymous ID number
cean_assoc;1M This cookie stores the associates Anonymous ID with logged-in user
_ce.clock_data;1D This cookie stores the difference in time from the server's time and the current browser
ce_sid;0 This cookie stores the identify logged-in users
cecu;0 =
celi;0 This cookie stores the logged-in Status
sharing_*;T30M This cookie stores the shared item code
first_snapshot_url;1Y This cookie stores the website URL used to create first Snapshot
_ce.s;1Y This cookie tracks a recording visitor session unique ID, tracking host and start time
_ceir;1Y This cookie tracks whether a visitor has visited the site before
_ce.irv;0 This cookie used to store isReturning value during the session
#crazy-egg-advertising
ce_signup_partner;1Y This cookie remembers the signup partner you were referred from
#creative-serving
ad2;13M Contains information related to ad impressions
pcc2;13M =
pvc2;13M =
trc;13M =
tuuid;13M Unique value to identify individual users
fl_inst;7D Used to check if Flash plugin is enabled in browser of user
#creativecdn
c;364D Regulates the synchronization of user identification and the exchange of your data between various advertising services
u;365D This cookie is associated with creativecdn.com. It collects unidentifiable data that is sent to an unidentifiable source. The source's identity is kept secret by the company, Perfect Privacy LLC
ts;365D This cookie is associated with creativecdn.com. It is provided by PayPal and supports payment services in the website
g;364D This domain is associated with the delivery of advertising material or scripts for advertising content. It is a service used by advertising agencies to optimize their online ad campaigns
#crisp
crisp-client/*;6M Crisp live chat widget session and preferences cookies
#csync-loopme-me
viewer_token;31D This cookie is associated with csync.loopme.me. It is used to track visitors on multiple websites in order to present relevant advertising based on the visitor's preferences
#customer-io
_cio;1D Used to identify visitors in order to send transactional and targeted email messages
_cioanonid;1Y =
_cioid;1Y =
cioFT;1Y =
cioLT;1Y =
#cxense
cX_P;13M This cookie contains the browserId that is used in Piano products for reporting and tracking purposes
cX_G;13M This cookie is a Global ID mapping different IDs together into one ID. Used for building user profile information across all sites of a single customer where cx.js is implemented
#datadome
Datadome;1Y This a security cookie based upon detecting BOTS and malicious traffic
#datatrics
datatricsDebugger Saving Datatrics debugger preferences
datatrics_customData Saving defined custom data
datatrics_optin Saving opt-in preferences
#devise-ruby-on-rails
remember_user_token;2W Remember me functionality for Devise authentication gem in Rails applications
#didomi
euconsent;1Y Cookie compliance check
euconsent*;0 ShareThis reads if the euconsent cookie is present in the publisher domain
didomi_token;1Y This cookie contains consent information for personalized purposes and for personalized partners, as well as information specific to Didomi (e.g. user ID)
euconsent-v2;1Y This cookie contains the chain of consent for the IAB's Transparency and consent framework as well as the consent information for all IAB standards (partners and purposes)
#digital-factory
cookie_notice_accepted;3M Identifies whether the user has accepted the use of cookies on this web site
#digitalaudience
digitalAudience Digital Audience uses cookies to improve the effectiveness of digital platforms, thanks to online recognition mechanisms
#disqus-advertising
vglnk.Agent.p;1Y Cookie set by Disqus. Used to collect visitor behaviour in order to present more relevant advertisements
vglnk.PartnerRfsh.p;1Y This cookie is used to collect data from various website in order to present more relevant advertisement
#django
django_language;0 Stores the user's language preference in Django web applications
#dotmetrics
DotMetrics.SessionCookieTemp;0 This cookie DotMetrics obtain information about a general site visit collect in the DotMetrics Research Network
DotMetrics.DeviceKey;0 This cookie collects information about your device. The purpose for which we use it is to provide a high quality view of the survey or some content on your device
DotMetrics.SessionCookieTempTimed;0 This cookie contains information about the current site from which you access the DotMetrics research network
DotMetrics.UniqueUserIdentityCookie;0 This cookie contains information about the current user (unique ID, creation time, current tracking mode and version)
#dotomi
DotomiSession_*;0 Pseudonymous session id
cjae;1M The cookie is set by the provider Dotomi. This cookie is used to record visitor behaviour
DotomiUser;13M This cookie is set by the provider Dotomi. This cookie is used for sales/lead correlation and for targeting and marketing purposes. it is used to store unique surfer ID
DotomiStatus;5Y Used to honor device-level opt-out preferences
DotomiSync;1Y Used to identify which sync pixels we set on users via registration tags
#doubleclick
ANID;13M Cookies used for functionality allow users to interact with a service or site to access features that are fundamental to that service. Things considered fundamental to the service include preferences like the user's choice of language, product optimizations that help maintain and improve a service, and maintaining information relating to a user's session, such as the content of a shopping cart
DSID;2W Identifies signed-in users on non-Google sites to respect ad personalization settings
1P_JAR;1M These cookies are set via embedded youtube-videos. They register anonymous statistical data on for example how many times the video is displayed and what settings are used for playback
test_cookie;1Y This cookie is set by DoubleClick (which is owned by Google) to determine if the website visitor's browser supports cookies
IDE;2Y This cookie is used for targeting, analyzing and optimisation of ad campaigns in DoubleClick/Google Marketing Suite
#doubleclick-google-marketing
APC;6M This cookie is used for targeting, analyzing and optimisation of ad campaigns in DoubleClick/Google Marketing Suite
ID;2M =
FLC;T10S This cookie is used to link your activity across devices if you\u2019ve previously signed in to your Google Account on another device. We do this to coordinate that the ads you see across devices and measure conversion events
RUL;1Y Used by DoubleClick to determine if the website ad was properly displayed. This is done to make their marketing efforts more efficient
#drift
drift_*;2Y Drift conversational marketing platform chat widget cookies
#drupal-cms
has_js;0 Drupal uses this cookie to indicate whether or not the visitors browser has JavaScript enabled
#duda
dm_last_page_view;1Y Cookie used by the hosting provider (duda.co), the cookie is set in order to enable and measure personalization rules and statistics
dm_last_visit;1Y =
dm_this_page_view;1Y =
dm_timezone_offset;15D =
dm_total_visits;1Y =
#dynamic-yield
DYID;1Y A Dynamic Yield unique identifier that operates as a key for personalization
DYSES;0 =
_dyid;30D =
_dyid_server;1Y =
_dyjsession;0 =
_dy_soct;1Y This cookie controls the frequency of periodically-activated campaigns. Without this cookie, periodically-activated campaigns would be either disabled or executed upon every page load
_dy_lu_ses;0 This cookie determines the first page URL a user comes from, and its validity
dy_fs_page;0 This cookie indicates the URL of the first page a user visits when they start a session on a website, and targets a user by the first page of their session
_dy_geo;30D This cookie is for audience creation purposes to store geographical location data (country, continent, area, city)
_dycst;30D This cookie is used for audience creation purposes to collect data about the user-agent and associated window size
_dy_df_geo;30D This cookie is used for audience creation purposes to store geographical location data (country, state, city)
_dy_ses_load_seq;30D This cookie is used for experimentation and A/B testing purposes, to detect browser sessions
_dy_cs_cookie_items;30D This cookie is used for proprietary custom implementation on your website, for Dynamic Yield campaigns to operate correctly
_dy_cs_storage_items;30D =
_dycnst;30D This cookie is used to remember user cookie consent preferences
_dycmc;30D This cookie maintains a simple heuristic that detects users who actively delete cookies (cookie deleters). The 'cookie deleter' markup is collected within the reported page visit data
_dy_csc_ses;0 This cookie tracks when a user closes their browser
_dy_toffset;30D This cookie validates the user's clock drift (for computers that don't sync their clock with the internet)
#dynatrace
72ddbc27;3M Added when a user selects the Remember me option to store their credentials. Thanks to this option, the user doesn't have to provide their credentials again when the session expires, and the user is logged in automatically
p23mn32t;5Y Contains a unique Base32 identifier that indicates to SSO that a user is logging in from a new device. The identifier is created based on the user login, browser, and user agent
cgq80xhu;0 Contains an SHA-256 hash of a random UUID. When a user signs in via OpenID, this cookie is used to track the session state via the SSO OpenID iFrame and perform frontend logout if necessary
b925d32c;0 Indicates if a user is logged in or not
kj76fg4h;T5M Prevents the user from becoming stuck following a failed federated login if the user selected the Remember me option to store their credentials. If the user is signed in, this cookie is deleted
ssoCSRFCookie;0 Serves as cross-site request forgery (CSRF) protection when moving between servlets in SSO
a69k21bb;0 Stores redirect_uri upon successful sign-in when SSO acts as a relying party, for example, for signing in with Microsoft using OpenID
iu2g34bw;0 Stores the OpenID code_verifier when SSO acts as a relying party, for example, for signing in with Microsoft using OpenID
l34kn6no;0 Stores the OpenID state when SSO acts as a relying party, for example, for signing in with Microsoft using OpenID
dtCookie*;0 This cookie is used by RUM API, Dynatrace Real User Monitoring (RUM) gives you the power to know your customers by providing performance analysis in real time
dtDisabled;0 =
dtLatC*;0 =
dtPC*;0 =
dtSa;0 =
dtValidationCookie;0 =
rxVisitor*;0 =
rxvt;0 =
#e-volution-ai
v_usr;13D Collects data about the user's visit to the site, such as the number of returning visits and which pages are read. The purpose is to deliver targeted ads
#easysize-me
easysize_button_loaded_for_user;0 Sizing display for products
#eloqua
ELQSTATUS;13M This cookie is used to track individual visitors and their use of the site. It is set when you first visit the site and updated on subsequent visits
ELOQUA;13M This cookies allow better understand how visitors use the website. This cookie data may be used to personalise the content or design of the website
#emetric
ep;1Y This cookie Is used by Xplosion / emetriq. Used to analyze the behavior of visitors to the website and derive preferences. These allow for interest-based advertising on third party websites
pid;1Y This cookie is used by Xplosion/emetriq. Used to analyze the behavior of visitors to the website and derive preferences. These allow for interest-based advertising on third party websites
pid_short;1Y =
pid_signature;1Y =
#enzuzo
cookies-analytics;1Y Used by the CMP Enzuzo to register the user's choice regarding analytics cookies
cookies-functional;1Y Used by the CMP Enzuzo to register the user's choice regarding functional cookies
cookies-marketing;1Y Used by the CMP Enzuzo to register the user's choice regarding marketing cookies
cookies-preferences;1Y Used by the CMP Enzuzo to register the user's choice regarding preference cookies
#epsilon
dtm_tcdata_exp;0 Logs timestamp for dtm_tcdata cookie
dtm_token_exp;0 Logs timestamp for dtm_token cookie
dtm_token;13M Manage cookie level profile, freq. cap, retargeting
dtm_token_sc;13M Our first party cookie set via headers on registration tags
dtm_gdpr_delete;30D Set when GDPR data delete is executed. Life span is 30 days. When this cookie exists, GDPR consent is considered revoked
dtm_gpc_optout;30D Set when GPC Optout is initiated. Presence of this cookie helps us prevent multiple downstream optout requests for the same user
dtm_tcdata;1D Stores consent for vendors that participate in the IAB Transparency and Consent Framework
dtm_user_id;13M Used to identify users registration
dtm_user_id_sc;13M =
#ezoic
ezoadgid_*;T30M Stores an ID that connects you to an age and gender category
ezoawesome_* Used for fraud and invalid activity detection
ezux_et_* Used to record the amount of time that you engaged with content on this website. Used for analytics purposes to improve user experience
ezux_tos_* Used to record the amount of time you have spent on this website
ezovuuidtime_*;2D Used to record the time of your visit to this website so different visits can be differentiated from each other
ezux_lpl_* Used to record the time that you loaded the last page on this website
ezux_ifep_* Used to record whether you have engaged with the content on this site. Used for analytics purposes to improve user experience
ezoab_*;T2H Used to split test different features and functionality
ezopvc_*;T30M Used to store the number of pages that you have viewed on this site in this session
ezohw;1Y Used to store the pixel size of your browser to help personalize your experience and ensure content fits
ezds;1Y Used to store the pixel size of your screen to help personalize your experience and ensure content fits
ezoref_*;T2H Used to store the referring domain (the website you were at before you can to this website)
active_template::*;2D Used to store which template you are viewing on this website
ezostid_* Used to test different features and functionality and to record which features and functionality are available to you so you receive a consistent experience
ezovuuid_*;T30M Used to uniquely identify a visit by you to this website. Used for analytics and personalization of your experience
ezosuibasgeneris-1;1Y Used to uniquely identify you across different websites on the internet so your experience can be customized
ezosuigeneris*;1Y =
ezouid_* Used to uniquely identify you as a visitor on this website. Used for analytics and personalization of your experience
#ezoic-analytics
ezovid_*;T30M Used to uniquely identify a visit by you to this website. Used for analytics and personalization of your experience
#f5-big-ip
BIGipServer* Used by the f5 BIG-IP load balancer to ensure one user's request is always handled by the same server to maintain a consistent user experience
#facebook
oo;5Y Ad optout cookie
aksb;T30M Authenticates logins using Account Kit Contents: Request time value
usida;0 Collects a combination of the user\u2019s browser and unique identifier, used to tailor advertising to users
fr;90D Contains a unique browser and user ID, used for targeted advertising
aks;30D Determines the login state of a person visiting accountkit.com Contents: Account kit access token
s;90D Facebook browser identification, authentication, marketing, and other Facebook-specific function cookies
sb;2Y =
csm;90D Insecure indicator
sfau;1D Optimizes recovery flow after failed login attempts Contents: Encrypted user ID, contact point, time stamp, and other login information
campaign_click_url;30D Records the Facebook URL that an individual landed on after clicking on an ad promoting Facebook
js_ver;7D Records the age of Facebook javascript files
ick;2Y Stores an encryption key used to encrypt cookies
presence;0 The presence cookie is used to contain the user\u2019s chat state
locale;7D This cookie contains the display locale of the last logged in user on this browser. This cookie appears to only be set after the user logs out. The locale cookie has a lifetime of one week
wd;0 This cookie stores the browser window dimensions and is used by Facebook to optimise the rendering of the page
xs;90D Used in conjunction with the c_user cookie to authenticate your identity to Facebook. Contents: Session ID, creation time, authentication value, secure session state, caching group ID
c_user;90D Used in conjunction with the xs cookie to authenticate your identity to Facebook. Contents: User ID
m_user;90D Used to authenticate your identity on Facebook's mobile website. Contents: Email, User ID, authentication value, version, user agent capability, creation time, Facebook version indicator
dbln;2Y Used to enable device-based logins Contents: Login authentication values
ddid;28D Used to open a specific location in an advertiser's app upon installation
rc;7D Used to optimize site performance for advertisers
datr;2Y Used to prevent creation of fake / spammy accounts. Datr cookie is associated with a browser, not individual people
pl;90D Used to record that a device or browser logged in via Facebook platform. Contents: Y/N
lu;2Y Used to record whether the person chose to remain logged in Contents: User ID and miscellaneous log in information (e.g., number of logins per account, state of the "remember me" check box, etc.)
#fastclick
fastclick;10Y Tells the delivery system that the browser had opted out of the network
pluto;13M The Session ID is used to track preference information
pluto2;13M This is a temporary cookie that is created in the case when no PLUTO cookie is set AND the user hits the advertiser site where a Re-Targeting pixel has been executed
#fathom
_fathom* Privacy-focused simple website analytics with minimal data collection
#federated-media-publishing
ljt_reader;1Y Collects data related to reader interests, context, demographics and other information on behalf of the Lijit platform with the purpose of finding interested users on websites with related content
#feedbackcompany
tsrvid;1Y Feedback company review cookie
#fidelity-media-com
DSP_UID;9D Pending
#freewheel
uid-bp-*;2M The uid cookie is used by FreeWheel to generate statistics to show how many people may have seen a particular ad. Whereas the other cookies recognize returning users for the purpose of presenting users with relevant advertisements
MRM_UID;1M Used to track the visitor across multiple devices including TV
#funda
DG_HID;30D Pending
DG_IID;30D =
DG_SID;30D =
DG_UID;30D =
DG_ZID;30D =
DG_ZUID;30D =
SNLB2;30D =
html-classes;30D Remembering how the website is displayed to adjust the appearance of the site to the environment and browser used by the user. This ensures that the site loads faster on a subsequent visit
fonts-loaded;30D This cookie checks and remembers whether you have the font used by funda. Remembering this check makes visiting the website faster
#gemius
Gdyn;13M Collects statistics on the visitor's visits to the website, such as the number of visits, average time spent on the website and what pages have been read
__gfp_s_64b;13M Registers data on the performance of the website\u2019s embedded video-content
__gfp_64b;13M Stores data on the time spent on the website and its sub-pages, during the current session
#getflowbox
_flowbox;1Y Used to differentiate between users and sessions and collecting statistics on the viewing behaviour for Instagram posts displayed on the website
#github
show_cookie_banner;0 Set based on the client\u2019s region and used to determine if a cookie consent banner should be shown
tz;0 This cookie allows us to customize timestamps to your time zone
gist_oauth_csrf This cookie is set by Gist to ensure the user that started the oauth flow is the same user that completes it
saml_csrf_token;0 This cookie is set by SAML auth path method to associate a token with the client
saml_return_to;0 This cookie is set by the SAML auth path method to maintain state during the SAML authentication loop
saml_return_to_legacy;0 =
__Host-gist_user_session_same_site;2W This cookie is set to ensure that browsers that support SameSite cookies can check to see if a request originates from GitHub
__Host-user_session_same_site;2W =
gist_user_session;2W This cookie is used by Gist when running on a separate host
app_manifest_token;T5M This cookie is used during the App Manifest flow to maintain the state of the flow during the redirect to fetch a user session
private_mode_user_session;2W This cookie is used for Enterprise authentication requests
_gh_ent;2W This cookie is used for temporary application and framework state between pages like what step the customer is on in a multiple step form
marketplace_repository_ids;T1H This cookie is used for the marketplace installation flow
marketplace_suggested_target_id;T1H =
enterprise_trial_redirect_to;T5M This cookie is used to complete a redirect for trial users
color_mode;0 This cookie is used to indicate the user selected theme preference
user_session;2W This cookie is used to log you in
has_recent_activity;T1H This cookie is used to prevent showing the security interstitial to users that have visited the app recently
org_transform_notice;T1H This cookie is used to provide notice during organization transforms
dotcom_user;1Y This cookie is used to signal to us that the user is already logged in
_device_id;1Y This cookie is used to track recognized devices for security purposes
ghcc;180D This cookie validates user's choice about cookies
fileTreeExpanded;30D Used to indicate whether the file tree on the code view was last expanded or collapsed
_gh_sess;0 _gh_sess This cookie is used for temporary application and framework state between pages like what step the user is on in a multiple step form
#github-analytics
_octo;1Y This cookie is used for session management including caching of dynamic content, conditional feature access, support request metadata, and first party analytics
#google
OTZ;17D Aggregate analysis of website visitors
AID;1Y Download certain Google Tools and save certain preferences, for example the number of search results per page or activation of the SafeSearch Filter. Adjusts the ads that appear in Google Search
APISID;2Y =
HSID;2Y =
SAPISID;2Y =
SID;2Y =
SIDCC;2Y =
SSID;2Y =
CONSENT;20Y Google cookie consent tracker
A;17D Google uses this cookies to make advertising more engaging to users and more valuable to publishers and advertisers
gcl;90D Helps advertisers determine user actions on their site after clicking an ad
CGIC;6M Improves search results delivery by autocompleting queries based on user input
gac;90D Measure user activity and ad campaign performance for advertisers
_Secure-ENID;13M Remembers user preferences like language, search results per page, and SafeSearch settings
SEARCH_SAMESITE;0 SameSite prevents the browser from sending this cookie along with cross-site requests. The main goal is mitigate the risk of cross-origin information leakage. It also provides some protection against cross-site request forgery attacks
Secure-YEC;13M Serve a similar purpose for , including detecting and resolving problems
AdID;2W Show Google ads on non-Google sites and personalize ads based on user settings
SOCS;13M Stores a user's state regarding their cookies choices
receive-cookie-deprecation;180D This cookie ensures browers in an experiment group of the Chrome-facilitated testing period include the Sec-Cookie-Deprecation request header as soon as it becomes available
LSOLH;1Y This cookie is for authentication with your Google account
GCLB;0 This cookie is used in context with load balancing - This optimizes the response rate between the visitor and the site, by distributing the traffic load on multiple network links or servers
COMPASS;2D This cookie is used to collect website statistics and track conversion rates and Google ad personalisation
GN_PREF;1Y =
LSID;6M =
OSID;6M =
SNID;6M =
__Secure-OSID;6M =
DV;1Y This cookies is used to collect website statistics and track conversion rates and Google ad personalisation
NID;1Y =
cookies_accepted;1Y This functionality cookie is simply to verify that you have allowed us to set cookies on your machine
__Secure-ENID;11M Used by Google to prevent fraudulent login attempts. This also contains a Google user ID which can be used for statistics and marketing purposes following a successful login
g_enabled_idps;1Y Used for Google Single Sign On
_Secure-YEC;13M Used to detect spam, fraud, and abuse to protect advertisers and YouTube creators
ACCOUNT_CHOOSER;0 Used to sign in with Google account
SMSV;0 =
__Host-1PLSID;1Y =
__Host-3PLSID;1Y =
__Host-GAPS;1Y =
UULE;T6H sends precise location information from your browser to Googles servers so that Google can show you results that are relevant to your location. The use of this cookie depends on your browser settings and whether you have chosen to have location turned on for your browser
#google-ad-manager
__gpi;13M Collects information on user behaviour on multiple websites. This information is used in order to optimize the relevance of advertisement on the website
__gsas;3M Provides ad delivery or retargeting
__gads This cookie is used by Google for a variety of purposes (e.g., ensuring Frequency Caps work correctly). It includes AdSense if you have AdSense enabled. This cookie is associated with the DoubleClick for Publishers service from Google. Its purpose is to monitor the showing of advertisements on the site, for which the owner may earn some revenue. The main purpose of this cookie is targeting/advertising
__eoi;3M This cookie is used for security authenticate users, prevent fraud, and protect users as they interact with a service
#google-ads
AEC;6M AEC cookies ensure that requests within a browsing session are made by the user, and not by other sites. These cookies prevent malicious sites from acting on behalf of a user without that user's knowledge
FPAU;0 Assigns a specific ID to the visitor. This allows the website to determine the number of specific user-visits for analysis and statistics
_gac_*;90D Contains information related to marketing campaigns of the user. These are shared with Google AdWords / Google Ads when the Google Ads and Google Analytics accounts are linked together
ADS_VISITOR_ID;2M Cookie required to use the options and on-site web services
Conversion;90D Google uses cookies for advertising, including serving and rendering ads, personalizing ads (depending on your ad settings at g.co/adsettings), limiting the number of times an ad is shown to a user, muting ads you have chosen to stop seeing, and measuring the effectiveness of ads
FPGCLAW;90D =
FPGCLGB;90D =
_gac_gb_*;90D =
_gcl_aw;90D =
_gcl_gb;90D =
_gcl_gf;90D =
_gcl_gs;90D =
_gcl_ha;90D =
GED_PLAYLIST_ACTIVITY;0 Improves targeting/advertising within the website
__Secure-3PAPISID;2Y Profiles the interests of website visitors to serve relevant and personalised ads through retargeting
ar_debug Store and track conversions
__Secure-1PAPISID;2Y Targeting cookie. Used to create a user profile and display relevant and personalised Google Ads to the user
__Secure-1PSID;2Y =
__Secure-1PSIDCC;2Y =
__Secure-1PSIDTS;2Y =
__Secure-3PSIDCC;2Y =
__Secure-3PSIDTS;2Y =
__Secure-3PSID;2Y Targeting cookie. Used to profile the interests of website visitors and display relevant and personalised Google ads
FPGSID;0 This cookie is an essential session and security cookie from Google. Its main purpose is to manage the session of a logged-in user, ensuring they remain logged in while navigating between Google services (like Gmail, Drive, YouTube) and to protect the account against unauthorized requests
pm_sess;T30M This cookie is used for functionality allow users to interact with a service or site to access features that are fundamental to that service. Things considered fundamental to the service include preferences like the user's choice of language, product optimizations that help maintain and improve a service, and maintaining information relating to a user's session, such as the content of a shopping cart
pm_sess_NNN;T30M =
aboutads_sessNNN;T30M This cookie is used for security authenticate users, prevent fraud, and protect users as they interact with a service
ACLK_DATA;T5M This cookie is used to help improve advertising. This targets advertising based on what's relevant to a user, to improve reporting on campaign performance
TAID;14D This cookie is used to link your activity across devices if you've previously signed in to your Google Account on another device. We do this to coordinate that the ads you see across devices and measure conversion events
_gcl_au;3M Used by Google AdSense for experimenting with advertisement efficiency across websites using their services
_gcl_dc;3M =
FPGCLDC;90D Used to help advertisers determine how many times users who click on their ads end up taking an action on their site
GoogleAdServingTest;0 Used to register what ads have been displayed to the user
#google-adsense
__gpi_optout;13M Collects information on user behaviour on multiple websites. This information is used in order to optimize the relevance of advertisement on the website
#google-analytics
_gat_pro;T24H Allows Snapwidget to offer anonymous analytics about how the visitors are using your widgets
_dcid;400D Collects information on user behaviour on multiple websites. This information is used in order to optimize the relevance of advertisement on the website
AMP_TOKEN Contains a token code that is used to read out a Client ID from the AMP Client ID Service. By matching this ID with that of Google Analytics, users can be matched when switching between AMP content and non-AMP content. Reference: https://support.google.com/analytics/answer/7486764?hl=en
__utmv;2Y Contains custom information set by the web developer via the _setCustomVar method in Google Analytics. This cookie is updated every time new data is sent to the Google Analytics server
__utmz;6M Contains information about the traffic source or campaign that directed user to the website. The cookie is set when the GA.js javascript is loaded and updated when data is sent to the Google Anaytics server
_gaexp_rc;T24H Cookies used for analytics help collect data that allows services to understand how users interact with a particular service. These insights allow services both to improve content and to build better features that improve the user's experience
GA_OPT_OUT Cookies used for functionality allow users to interact with a service or site to access features that are fundamental to that service. Things considered fundamental to the service include preferences like the user's choice of language, product optimizations that help maintain and improve a service, and maintaining information relating to a user's session, such as the content of a shopping cart
_ga;2Y ID used to identify users
_ga_*;2Y =
__utma;2Y ID used to identify users and sessions
_gid;T24H ID used to identify users for 24 hours after last activity
FPID;0 Registers statistical data on users' behaviour on the website. Used for internal analytics by the website operator
FPLC;0 This FPLC cookie is the cross-domain linker cookie hashed from the FPID cookie. It\u2019s not HttpOnly, which means it can be read with JavaScript. It has a relatively short lifetime, just 20 hours
_gali;T30S Used by Google Analytics to determine which links on a page are being clicked
__utmc;0 Used only with old Urchin versions of Google Analytics and not with GA.js. Was used to distinguish between new sessions and visits at the end of a session
_gaexp;90D Used to determine a user's inclusion in an experiment and the expiry of experiments a user has been included in
__utmxx;18M Used to determine when the A / B or Multivariate test in which the user participates ends
__utmx;18M Used to determine whether a user is included in an A / B or Multivariate test
__utmb;T30M Used to distinguish new sessions and visits. This cookie is set when the GA.js javascript library is loaded and there is no existing __utmb cookie. The cookie is updated every time data is sent to the Google Analytics server
__utmt;T10M Used to monitor number of Google Analytics server requests
_dc_gtm_*;T1M =
_gat*;T1M Used to monitor number of Google Analytics server requests when using Google Tag Manager
_gat_gtag_*;T1H Used to set and get tracking data
#google-funding-choices
FCCDCF;13M Cookie for Google Funding Choices API which allows for functionality specific to consent gathering for things like GDPR consent and CCPA opt-out
FCNEC;13M =
#google-maps
OGPC;1M These cookies are used by Google to store user preferences and information while viewing Google mapped pages
OGP;2M This cookie is used by Google to activate and track the Google Maps functionality
#google-optimize
_opt_awcid;T24H Cookies used for analytics help collect data that allows services to understand how users interact with a particular service. These insights allow services both to improve content and to build better features that improve the user's experience
_opt_awgid;T24H =
_opt_awkid;T24H =
_opt_awmid;T24H =
_opt_expid;T10S =
#google-sign-in
G_AUTHUSER_H;0 Google Authentication
#google-surveys
PAIDCONTENT;30D Google uses cookies for advertising, including serving and rendering ads, personalizing ads (depending on your ad settings at g.co/adsettings), limiting the number of times an ad is shown to a user, muting ads you have chosen to stop seeing, and measuring the effectiveness of ads
#google-tag-manager
cookiePreferences;2Y Registers cookie preferences of a user
td;0 Registers statistical data on users' behaviour on the website. Used for internal analytics by the website operator
#groovinads
GRV_BHV_BRND_*;45D This cookie is used to brand of user's perfernces
GRV_BHV_DATE*;45D This cookie is used to store Date for user perfernces
GRV_BHV_SKU*;45D This cookie is used to store SKU of user
NPA*;45D This cookie is used to store the user's browsing history
GRV_BHV_IDCC*;45D This cookie is used to store the user's geographical location
GRV_BHV_UID*;45D This cookie is used to store the user's unique identifier
GRV_IDU;296D =
GRV_google;45D This cookie is used to store user's google search history
GRV_BHV_IDCAT*;45D This cookie is used to uniqiue identifier
#gumgum
cs;1Y Used to store the user consent status for the current domain
vst;1Y Used to store the user user intereset
#haproxy
SERVERID;0 Load balancer cookie
#heap
_hp5_meta.*;13M Contains all metadata related to user/session
_hp5_event_props.*;13M Event properties cookie
_hp2_id;14M Store a unique user ID, Store and track interaction
_hp2_ses_props;14M =
_hp2_hld;0 Used to determine the highest-level domain a cookie can be set on (since public suffix domains block setting cookies on the top level)
#hotjar
_hjSession_*;T30M A cookie that holds the current session data. This ensues that subsequent requests within the session window will be attributed to the same Hotjar session
_hjSessionResumed;0 A cookie that is set when a session/recording is reconnected to Hotjar servers after a break in connection
_hjSessionTooLarge;0 Causes Hotjar to stop collecting data if a session becomes too large. This is determined automatically by a signal from the WebSocket server if the session size exceeds the limit
_hjSessionUser_*;365D Hotjar cookie that is set when a user first lands on a page with the Hotjar script. It is used to persist the Hotjar User ID, unique to that site on the browser. This ensures that behavior in subsequent visits to the same site will be attributed to the same user ID
_hjDonePolls;365D Hotjar cookie. This cookie is set once a visitor completes a poll using the Feedback Poll widget. It is used to ensure that the same poll does not re-appear if it has already been filled in
_hjClosedSurveyInvites;365D Hotjar cookie. This cookie is set once a visitor interacts with a Survey invitation modal popup. It is used to ensure that the same invite does not re-appear if it has already been shown
_hjMinimizedPolls;365D Hotjar cookie. This cookie is set once a visitor minimizes a Feedback Poll widget. It is used to ensure that the widget stays minimizes when the visitor navigates through your site
_hjMinimizedTestersWidgets;365D Hotjar cookie. This cookie is set once a visitor minimizes a Recruit User Testers widget. It is used to ensure that the widget stays minimizes when the visitor navigates through your site
_hjDoneTestersWidgets;365D Hotjar cookie. This cookie is set once a visitor submits their information in the Recruit User Testers widget. It is used to ensure that the same form does not re-appear if it has already been filled in
_hjid;365D Hotjar cookie. This cookie is set when the customer first lands on a page with the Hotjar script. It is used to persist the random user ID, unique to that site on the browser. This ensures that behavior in subsequent visits to the same site will be attributed to the same user ID
_hjIncludedInSample;365D Hotjar cookie. This session cookie is set to let Hotjar know whether that visitor is included in the sample which is used to generate funnels
_hjSessionRejected;0 If present, this cookie will be set to 1 for the duration of a user\u2019s session, if Hotjar rejected the session from connecting to our WebSocket due to server overload. This cookie is only applied in extremely rare situations to prevent severe performance issues
_hjUserAttrbutesHash;T2M Specifies whether any user attribute has changed and needs to be updated
_hjUserAttributes Stores user attributes sent through the Identify API
_hjAbsoluteSessionInProgress;T30M The cookie is set so Hotjar can track the beginning of the user's journey for a total session count. It does not contain any identifiable information
_hjFirstSeen;T30M =
_hjSessionStorageTest;0 This cookie checks if the Hotjar Tracking Code can use Session Storage. If it can, a value of 1 is set
_hjCookieTest;0 This cookie checks to see if the Hotjar Tracking Code can use cookies. If it can, a value of 1 is set
_hjptid;0 This cookie is set for logged in users of Hotjar, who have Admin Team Member permissions. It is used during pricing experiments to show the Admin consistent pricing across the site
_hjIncludedInSessionSample*;T30M This cookie is set to let Hotjar know whether that visitor is included in the data sampling defined by your site's daily session limit
_hjIncludedInPageviewSample;T30M This cookie is set to let Hotjar know whether that visitor is included in the data sampling defined by your site's page view limit
_hjShownFeedbackMessage;365D This cookie is set when a visitor minimizes or completes Incoming Feedback. This is done so that the Incoming Feedback will load as minimized immediately if they navigate to another page where it is set to show
_hjLocalStorageTest This cookie is used to check if the Hotjar Tracking Script can use local storage. If it can, a value of 1 is set in this cookie. The data stored in_hjLocalStorageTest has no expiration time, but it is deleted immediately after creating it so the expected storage time is under 100ms
_hjHasCachedUserAttributes;365D This cookie sets when a user first lands on a page. Persists the Hotjar User ID which is unique to that site. Hotjar does not track users across different sites. Ensures data from subsequent visits to the same site are attributed to the same user ID
_hjCachedUserAttributes;0 This cookie stores User Attributes which are sent through the Hotjar Identify API, whenever the user is not in the sample. These attributes will only be saved if the user interacts with a Hotjar Feedback tool
hjViewportId;0 This cookie stores user viewport details such as size and dimensions
_hjUserAttributesHash;0 User Attributes sent through the Hotjar Identify API are cached for the duration of the session in order to know when an attribute has changed and needs to be updated
_hjTLDTest;0 When the Hotjar script executes we try to determine the most generic cookie path we should use, instead of the page hostname. This is done so that cookies can be shared across subdomains (where applicable). To determine this, we try to store the _hjTLDTest cookie for different URL substring alternatives until it fails. After this check, the cookie is removed
hj_visitor;0 hotjar uses cookies to enhance the user\u2019s experience on our website, for example to complete forms, navigating the site, and identify returning users and offer related content. Users can control the use of cookies at the individual browser level
#hu-manity-co
hu-consent;1M Stores the permission to use cookies for the current domain by the user
#hubspot
__hstc;13M The main cookie for tracking visitors
hubspotapi;7D This cookie allows the user to access the app with the correct permissions
__hs_do_not_track;13M This cookie can be set to prevent the tracking code from sending any information to HubSpot
__hsmem;1Y This cookie is set when visitors log in to a HubSpot-hosted site
__hs_opt_out;13M This cookie is used by the opt-in privacy policy to remember not to ask the visitor to accept cookies again
hs_ab_test;0 This cookie is used to consistently serve visitors the same version of an A/B test page they\u2019ve seen before
hs-membership-csrf;0 This cookie is used to ensure that content membership logins cannot be forged
__hs_initial_opt_in;7D This cookie is used to prevent the banner from always displaying when visitors are browsing in strict mode
__hs_cookie_cat_pref;6M This cookie is used to record the categories a visitor consented to
hs_langswitcher_choice;2Y This cookie is used to save the visitor's selected language choice when viewing pages in multiple languages
__hs_gpc_banner_dismiss;180D This cookie is used when the Global Privacy Control banner is dismissed
__hs_notify_banner_dismiss;180D This cookie is used when the website uses a Notify consent banner type
hubspotutk;13M This cookie keeps track of a visitor's identity. It is passed to HubSpot on form submission and used when deduplicating contacts
__hssc;T30M This cookie keeps track of sessions
hubspotapi-csrf;1Y This is used for CSRF prevention - preventing third party websites from accessing your data. Expires after a year
hubspotapi-prefs;1Y This is used with the hubspotapi cookie to remember whether the user checked the 'remember me' box (controls the expiration of the main cookie's authentication)
__hssrc;0 Whenever HubSpot changes the session cookie, this cookie is also set to determine if the visitor has restarted their browser
#hubspot-chat
hs-messages-is-open;T30M This cookie is used to determine and save whether the chat widget is open for future visits
hs-messages-hide-welcome-message;1D This cookie is used to prevent the chat widget welcome message from appearing again for one day after it is dismissed
messagesUtk;13M This cookie is used to recognize visitors who chat with you via the chatflows tool. If the visitor leaves your site before they're added as a contact, they will have this cookie associated with their browser
#id5
gpp;0 A valid IAB Global Privacy Platform consent string. If the string is missing, misconstructed, or otherwise invalid, we will treat the request as if it has no consent string and process accordingly
callback;1D Collects data on visitor behaviour from multiple websites, in order to present more relevant advertisement - This also allows the website to limit the number of times that the visitor is shown the same advertisement
gdpr;1D Determines whether the visitor has accepted the cookie consent box. This ensures that the cookie consent box will not be presented again upon re-en try
3pi;3M Sets a unique ID for the visitor, that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs, which facilitates real-time bidding for advertisers
cf;1D =
id5;1D =
car;1D Used to present the visitor with relevant content and advertisement - The service is provided by third party advertisement hubs, which facilitate real-time bidding for advertisers
cip;1D =
cnac;1D =
#imperva
nlbi_*;0 Incapsula DDoS Protection and Web Application Firewall: Load balancing cookie. To ensure requests by a client are sent to the same origin server
visid_incap_*;1Y This cookie is from the incapsula CDN and helps us with reliability, security and the performance of our site
incap_ses_*;0 This cookie is set to allow a visitor to receive site content from one out of multiple servers as the visitor browses the site. This allows the visitor's session to be maintained
#improve-digital
um;90D To enable the bidding process
umeh;90D =
#indeed
pagead/conv/%INTEGER%;0 Contains information related to registering (counting) a job application via a job listing on indeed.com
INDEED_CSRF_TOKEN;0 This cookie is used by Cloudflare to identify trusted web traffic
CTK;1825D This cookie is used to provide a more consistent user experience across sessions by providing improved job recommendations and other services we offer on Indeed. This also helps Indeed analyze in aggregate the best way to help people get jobs. This cookie does not use 3rd party data and is not used for targeting
#indeed-analytics
ctkgen;1D Contains information related to registering (counting) a job application via a job listing on indeed.com
jasx_pool_id;0 =
#infonline
i00;1Y This cookie is used to share anonymous data about the use of online and mobile media players with the Broadcasters' Audience Research Board (BARB) to understand how many people watch online, and how much they watch
#inspectlet
__insp_norec_sess;1Y Inspectlet uses cookies to keep track of session information. These cookies are needed to accurately understand how visitors are navigating the website
__insp_slim;1Y =
__insp_targlpt;1Y =
__insp_targlpu;1Y =
__insp_dct;0 Registers statistical data on visitors' behaviour on the website. Used for internal analytics by the website operator
__insp_ref;0 The cookie contains the referrer source/URL
__insp_nv;0 This cookie contains a value that allows Inspectlet to know if this user is a new visitor or a returning visitor
__insp_scpt;0 This cookie contains an integer that allows us to know if the screen capture was triggered or not
__insp_wid;0 This cookie contains an uniqe user ID provided by the website if set up
__insp_uid;1Y This cookie contains random ID assigned to a visitor
__insp_sid;0 This cookie contains the ID of the Inspectlet session that is being recorded
__insp_pad;0 This cookie contains the page number of the session recording
#instagram
ig_cb;9Y This cookie enables the correct functionality of the Instagram plugins, such as embedded Instagram posts
mid;9Y This is a functionality cookie used to optimize the use of Instagram on the website
sessionid;1Y This is a performance cookie used to collect data about people logging in and out of the website
ds_user_id;3M This is a targeting cookie used to optimize advertising on Instagram
shbid;1Y =
shbts;1Y =
fbm_*;1Y This is a targeting cookie used to track Instagram user visits
ig_did;9Y =
#intercom
intercom-id-*;9M Anonymous visitor identifier cookie. As people visit your site they get this cookie
intercom-session-*;1W Identifier for each unique browser session. This session cookie is refreshed on each successful logged-in ping, extending it one week from that moment. The user can access their conversations and have data communicated on logged-out pages for 1 week, as long as the session isn't intentionally terminated with Intercom('shutdown');, which usually happens on logout
intercom-device-id-*;9M Identifier for each unique device that interacts with the Messenger. It is refreshed on each successful ping, extending it another 9 months. We use this cookie to determine the unique devices interacting with the Intercom Messenger to prevent abuse
#intershop
pgid-org-*;0 Hash of personalization information. Used to cache pages or snippets for users with same personalization information
SecureSessionID-*;0 Reference to authenticated user
cc-*;0 References a cart for anonymous users
#issuu
iutk;10Y Recognises the user's device and what Issuu documents have been read
#iubenda
_iub_cs-*;1Y This cookie is used to store cookie acceptance and register consent
#j2ee
JSESSIONID*;0 JSESSIONID is a cookie generated by Servlet containers and used for session management in J2EE web applications for HTTP protocol. If a Web server is using a cookie for session management, it creates and sends JSESSIONID cookie to the client and then the client sends it back to the server in subsequent HTTP requests. JSESSIONID is a platform session cookie and is used by sites with JavaServer Pages (JSP). The cookie is used to maintain an anonymous user session by the server
#jetpack
tk_r3d;3D JetPack installs this cookie to collect internal metrics for user activity and in turn improve user experience
tk_tc;0 JetPack sets this cookie to record details on how user's use the website
tk_qs;T30M JetPack sets this cookie to store a randomly-generated anonymous ID which is used only within the admin area and for general analytics tracking
tk_lr;1Y Jetpack - Stores the unique identifier for the publisher to enable Jetpack to collect data
tk_or;5Y =
tk_ai;0 Stores a randomly-generated anonymous ID. This is only used within the dashboard (/wp-admin) area and is used for usage tracking, if enabled
#jimdo
ckies_necessary;1Y Confirms that other necessary cookies get set
ckies_functional;1Y Opt-out for functional cookies
ckies_marketing;1Y Opt-out for marketing/third party/consent based cookies
ckies_performance;1Y Opt-out for performance cookies
ClickAndChange;0 Session Cookie for Creator CMS
#joomla
componentStyle;0 componentStyle is a session cookie, used for setting the proper template in compliance with visited type of the page
componentType;0 componentType is a session cookie, used for correct recording the type of the page (frontpage, single page, blog etc)
#joomla-engagebox
nrid;2Y This cookie is used to remember a user's choice about cookies on the website. Where users have previously indicated a preference, that user\u2019s preference will be stored in this cookie
#joomlart
ja_purity_ii_tpl;355D Indicates the website uses a JoomlArt template
ja_purity_tpl;355D =
#justpremium-com
jpxumaster;1M Used to present the visitor with relevant content and advertisement - The service is provided by third party advertisement hubs, which facilitate real-time bidding for advertisers
jpxumatched;1M =
#kelkoo
KelkooID;1Y This cookie identifies the user for statistics and ad retargeting
#kentico
VisitorStatus;20Y Indicates if the visitor is new or returning. Used for tracking the visitors statistic in Web analytics
CMSLandingPageLoaded;T20M Indicates that the landing page has already been visited and the Landing page activity is not logged again for the current visitor. Expires after 20 minutes and the expiration period of the key is renewed every time the website is accessed again
CMSCookieLevel;1Y Specifies which cookies are allowed by the visitor
CMSCsrfCookie;0 Store's a security token that the system uses to validate all form data submitted via POST requests. Helps protect against Cross site request forgery
CurrentContact;50Y Stores the GUID of the contact related to the current site visitor. Used to track activities on the website
CMSUserPage;T20M Stores the IDs (DocumentID, NodeID) of the last visited page. Used for logging landing and exit page web analytics and activities
CMSPreferredCulture;1Y Stores the visitor's preferred content culture
#keycloak
AUTH_SESSION_ID;0 ID of current authentication session
KEYCLOAK_SESSION;0 ID of the current browser session
KEYCLOAK_IDENTITY;0 ID of the current user
KC_RESTART;0 Internal cookie from Keycloak
KC_START;0 =
KEYCLOAK_REMEMBER_ME;1Y =
KC_AUTH_STATE;0 Internal cookie from Keycloak. To manage the authentication state
AUTH_SESSION_ID_LEGACY;0 Internal cookie from Keycloak. To manage the authentication state as a work-around to older browsers not supporting the SameSite flag on cookies
KEYCLOAK_LOCALE;0 Language of the interface
KC_STATE_CHECKER;0 Workaround for set the property samesite=strict on browsers that doesn't suport it
#kiyoh
Kiyohnl;1Y Cookies are associated with the use of Kiyoh to collect and display customer reviews
#klaviyo
__kla_id;2Y When Klaviyo\u2019s JavaScript is enabled, the __kla_id cookie can track and identify site visitors through an auto-generated ID. This cookie can temporarily hold personally identifiable information. Once a visitor is identified, the cookie can pass their data into Klaviyo
#laravel
laravel_session;0 Internally laravel uses laravel_session to identify a session instance for a user
#leadfeeder
_lfa;2Y Leadfeeder cookie collects the behavioral data of all website visitors. This includes; pages viewed, visitor source and time spent on the site
#leadinfo
_li_id*;1Y These cookies enable us to get insights about the business use of our website, based on IP addresses of the website visitors
_li_ses*;1Y =
#lightbox-cdn
TiPMix Registers which server-cluster is serving the visitor. This is used in context with load balancing, in order to optimize user experience
x-ms-routing-name =
#lightspeed
COOKIELAW_STATS;1Y Keeps track of whether analytics cookies are allowed
COOKIELAW_ADS;1Y Keeps track of whether marketing cookies are allowed
COOKIELAW_SOCIAL;1Y Keeps track of whether social cookies are allowed
COOKIELAW;1Y These cookies are used for platform stability and to store cookie preferences. They do not collect personally identifiable information and cannot be disabled
#linkedin
li_oatml;30D Collects information about how visitors use our site
ac_LD;180D Contains the date when the account center was displayed to a user to determine display logic
liap;90D Cookie used for Sign-in with Linkedin and/or to allow for the Linkedin follow feature
ac_L;180D Counts the number of times the account center banner, which is displayed to inform users with an incomplete profile how to complete their profile, was closed by a user to determine display logic
redirectFromM2MInviteAccept;0 Determines the appropriate profile display logic when a user accepts an invitation to connect on LinkedIn from a LinkedIn member via email
abiRedirect;0 Enables import of address book during onboarding flow for users who choose to import their address book
VID;1Y ID associated with a visitor to a LinkedIn microsite which is used to determine conversions for lead gen purposes
lissc;1Y Pending
li_theme;6M Remembers a user's display preference/theme setting
li_theme_set;6M Remembers which users have updated their display / theme preferences
li_gp;1Y Stores privacy preferences for guests to LinkedIn
interstitial_page_reg_oauth_url;1D Stores the referring page to ensure the Authentication screen displays correctly
denial-client-ip;T5S Stores user IP address for anti-scraping and DOS prevention
lil-lang;0 Stores user's selected language setting for LinkedIn Learning
spectroscopyId;0 These cookies are set by LinkedIn for advertising purposes, including: tracking visitors so that more relevant ads can be presented, allowing users to use the 'Apply with LinkedIn' or the 'Sign-in with LinkedIn' functions, collecting information about how visitors use the site, etc
li_mc;6M This cookie is used as a temporary cache to avoid database lookups for a member's consent for use of non-essential cookies and used for having consent information on the client side to enforce consent on the client side
trkCode;1Y This cookie is used by LinkedIn to support the functionality of adding a panel invite labeled 'Follow Us'
trkInfo;1Y =
IRLD;2Y This cookie is used for Affiliate Marketing Cookie for LinkedIn
sdsc;0 This cookie is used for signed data service context cookie used for database routing to ensure consistency across all databases when a change is made. Used to ensure that user-inputted content is immediately available to the submitting user upon submission
brwsr;2Y This cookie is used to Affiliate Marketing Cookie for LinkedIn
BizographicsOptOut;10Y This cookie is used to determine opt-out status for non-members
_guid;90D This cookie is used to identify a LinkedIn Member for advertising through Google Ads
ABSELB;2Y This is Load Balancer Cookie for affiliate marketing
all_u_b;21D To know if a user has opted in to viewing LinkedIn on an unsupported browser
ccookie;T20M To remember if a user received a captcha challenge
pushPermInfo;365D Used across multiple LinkedIn services to determine cool off for push notification prompts
pushPermState;30D Used across multiple LinkedIn services to determine the user's push notification permission preference
rtc;T120S Used as part of anti-abuse processes on LinkedIn
li_rm;1Y Used as part of the LinkedIn Remember Me feature and is set when a user clicks Remember Me on the device to make it easier for him or her to sign in to that device
lihc_auth_;0 Used by LinkedIn HelpCenter Live Chat to store language and chat start timestamp. Example names of this cookie include lihc_auth_en, lihc_auth_es, depending on language preference
PLAY_FLASH;0 Used by some LinkedIn services to facilitate the display of messages on page transitions . Users include notifying a user when a form is successfully submitted or fails , and to provide other similar notifications
PLAY_LANG;0 Used by some LinkedIn services to remember a user's language preference
PLAY_SESSION;0 Used by some LinkedIn services to store session information
denial-reason-code;T5S Used for anti-scraping and DOS prevention
fcookie;7D Used for bot detection
li_apfcdc;T10H Used for triggering the abuse prevention features on member device
li_a;30D Used to authenticate enterprise users on Sales Navigator and Recruiter
li_odapfcc;2Y Used to control the number of abuse prevention features collected from member device
chp_token;0 Used to denote whether the user has gone through two factor authentication or solved a Captcha
f_token;T3M Used to detect bots for anti-scraping
li_referer;T15M Used to detect bots. Cookie remembers the referring website before redirecting the user to captcha for authorization
recent_history_status;10Y Used to determine whether a user enabled or disabled the Guest Recent History Setting
integration_type;30D Used to determine which integration traffic is coming from to render the profile namecard experience
cookie.policy.banner.eu;365D Used to display cookie banner in LinkedIn Lite
cookie.policy.banner.nl;365D Used to display cookie banner in LinkedIn Lite on the Netherlands site
wwepo;90D Used to ensure that useres who choose to sign up using phone only have that setting and preference respected
appName;0 Used to identify the source as the LinkedIn Lite app to send the right service worker to the app
li_cu;T15M Used to map a user to a captcha challenge page
redirectFromM2MInviteSent;0 Used to notify and provide the appropriate profile display logic when the user sends an invitation to connect on LinkedIn from a LinkedIn member via email
recent_history;90D Used to remember URLs visited by the guest to show the pages back where they left off
feed-sort;1D Used to remember a member's preference how the feed should be sorted
lang;0 Used to remember a user's language setting
li_gpc;T1H Used to remember a user's preferences on LinkedIn's Global Privacy Control
appLang;0 Used to set the right language on the LinkedIn Lite app
uh;0 Used to set the user preference for the mobile web platform via a user's settings
li_ec;6M Used to store unbound enterprise users' cookie consent
li_alerts;1Y Used to track impressions of LinkedIn alerts, such as the Cookie Banner and to implement cool off periods for display of alerts
li_ep_auth_context;30D User to authenticate LinkedIn enterprise customers
lls-integration;30D Validates whitelisted partners for content integrations
#linkedin-analytics
df_ts;1D Device fingerprinting sampling for performance optimization
sharebox-suggestion;0 Displays a banner that provides help text to first time users of the Elevate share box
lss_bundle_viewer;1M Stores consent when a user agrees to view a Smartlinks link
l_page;6M This cookie is used for measuring conversion metrics on LinkedIn
queryString;15D This cookie is used to persist marketing tracking parameters
li_cc;1W Used to ensure a user's phone number is inputted in China
li_feed_xray;0 Used to show new items in developer option 'Feed X-ray'
#linkedin-insight
li_giant;7D Indirect indentifier for groups of LinkedIn Members used for conversion tracking
li_fat_id;30D Member indirect identifier for Members for conversion tracking, retargeting, analytics
UserMatchHistory;0 These cookies are set by LinkedIn for advertising purposes, including: tracking visitors so that more relevant ads can be presented, allowing users to use the 'Apply with LinkedIn' or the 'Sign-in with LinkedIn' functions, collecting information about how visitors use the site, etc
lms_ads;30D This cookie is used to identify LinkedIn Members off LinkedIn for advertising
bcookie;1Y Used by LinkedIn to track the use of embedded services
bscookie;1Y =
lidc;1D Used by the social networking service, LinkedIn, for tracking the use of embedded services
ln_or;1D Used to determine if Oribi analytics can be carried out on a specific domain
lms_analytics;30D Used to identify LinkedIn Members off LinkedIn for analytics
li_sugr;90D Used to make a probabilistic match of a user's identity outside the Designated Countries
li_gc;2Y Used to store guest consent to the use of cookies for non-essential purposes
AnalyticsSyncHistory;30D Used to store information about the time a sync with the lms_analytics cookie took place for users in the Designated Countries
#live-helper-chat
lhc_per;180D Stores persistent information about chat id to be able to keep same chat while customer is navigating through pages
lhc_ldep Stores required department id. To disable user to change department
lhc_ses;0 Stores temporary information about chat. Was invitation to chat shown or not
#livechat
lc_*;3Y LiveChat customer service platform widget session and visitor tracking cookies
__lc_cid;3Y Necessary for the functionality of the website's chat-box function
__lc_cst;3Y =
__lc2_cid;3Y Stores a unique ID string for each chat-box session. This allows the website-support to see previous issues and reconnect with the previous supporter
__lc2_cst;3Y =
__livechat;3Y Used to hide the user's personal customisation of LiveChat
#liveintent
lidid;2Y Collects data on visitors' behaviour and interaction - This is used to make advertisement on the website more relevant. The cookie also allows the website to detect any referrals from other websites
_li_ss;1M Sets a unique ID for the visitor, that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs, which facilitates real-time bidding for advertisers
#livezilla-gmbh
lz_last_visit;1Y Last Visit (Timestamp), used to determine when the website visitor browsed the website the last time
lz_visits;1Y Number of visits, is used to identify how often the website visitor already visited the website
lz_userid;1Y Sets up a unique ID which is used to generate statistical data about the website visitor's usage of the website
#loggly
logglytrackings\xADession;0 Used by Loggly for performance and error tracking
#lotame
_cc_aud;269D Collects anonymous statistical data related to the user's website visits, such as the number of visits, average time spent on the website and what pages have been loaded. The purpose is to segment the website's users according to factors such as demographics and geographical location, in order to enable media and marketing agencies to structure and understand their target groups to enable customised online advertising
_cc_cc;0 =
_cc_dc;0 =
_cc_id;269D =
panoramaId_expiry_exp;0 Contains the expiry-date for the cookie with corresponding name
_cc_domain;0 Registers data on visitors from multiple visits and on multiple websites. This information is used to measure the efficiency of advertisement on websites
panoramaId;0 =
panoramaId_expiry;0 =
#lucky-orange
_lo_cid;0 ID of the visitor's current chat, if any
_lo_rid;T30M ID of the visitor's current recording
_global_lucky_opt_out;10Y If set, will not run Lucky Orange. Set via our opt out links
_lo_bn;30D Indicated this visitor has been banned from tracking
_lo_np_*;30D Set if a user should no longer receive a particular poll
_lo_v;1Y Total number of visitor's visits
__lotl;180D URL of the visitor's original landing page, if any
__lotr;180D URL of the visitor's original referrer, if any
_lo_uid;2Y Unique identifier for the visitor
#magento
external_no_cache;0 A flag that indicates if caching is disabled
pollN;0 A poll ID that indicates if a vote has occurred
form_key;0 A security measure that appends a random string to all form submissions to protect the data from Cross-Site Request Forgery (CSRF)
guest-view;0 Allows guests to edit their orders
private_content_version;1Y Appends a random, unique number and time to pages with customer content to prevent them from being cached on the server
section_data_clean;1D Determines which products the user has viewed, allowing the website to promote related products
mage-cache-storage-section-invalidation*;0 Forces local storage of specific content sections that should be invalidated
user_allowed_save_cookie;0 Indicates if a customer is allowed to use cookies
mage-cache-storage*;0 Local storage of visitor-specific content that enables ecommerce functions
searchReport-log;1Y Magento, used to log information about searching
login_redirect;0 Preserves the destination page that was loading before the customer was directed to log in
stf;0 Records the time messages are sent by the SendFriend (Email a Friend) module
frontend;0 Session ID
mage-banners-cache-storage;T1H Stores banner content locally to improve performance
product_data_storage*;0 Stores configuration for product data related to Recently Viewed / Compared Products
section_data_ids;0 Stores customer-specific information related to shopper-initiated actions such as display wish list, checkout information, etc
recently_compared_product_previous*;0 Stores product IDs of previously compared products for easy navigation
recently_compared_product*;0 Stores product IDs of recently compared products
recently_viewed_product_previous*;0 Stores product IDs of recently previously viewed products for easy navigation
recently_viewed_product*;0 Stores product IDs of recently viewed products for easy navigation
persistent_shopping_cart;0 Stores the key (ID) of persistent cart to make it possible to restore the cart for an anonymous shopper
mage-translation-storage;0 Stores translated content when requested by the shopper. Used when Translation Strategy is configured as Dictionary (Translation on Storefront side)
mage-cache-sessid;0 The value of this cookie triggers the cleanup of local cache storage. When the cookie is removed by the backend application, the Admin cleans up local storage, and sets the cookie value to true
mage-cache-timeout*;0 This cookie is necessary for the cache function. A cache is used by the website to optimize the response time between the visitor and the website. The cache is usually stored on the visitor's browser
last_visited_store;1D This cookie keeps track of the last website you visited. This is necessary to enable the correct language on the website
store;1D =
mage-messages;1Y Tracks error messages and other notifications that are shown to the user, such as the cookie consent message, and various error messages. The message is deleted from the cookie after it is shown to the shopper
mage-translation-file-version;0 Tracks the version of translations in local storage. Used when Translation Strategy is configured as Dictionary (Translation on Storefront side)
X-Magento-Vary;0 X-Magento-Vary cookie is used by Magento 2 system to highlight that version of a page requested by a user has been changed. It allows having different versions of the same page stored in cache e.g. Varnish
#magnite
tv_U*;30D Collects information on user behaviour on multiple websites. This information is used in order to optimize the relevance of advertisement on the website
tvid;1Y Presents the user with relevant content and advertisement. The service is provided by third-party advertisement hubs, which facilitate real-time bidding for advertisers
c;1M Records anonymous user data, such as IP, geographical location, websites visited and ads clicked on, in order to optimise visualisation of ads according to user movement around websites using the same advertising network
put_*;1M =
rpb;1M =
rpx;1M =
khaos;1Y Rubicon Project cookie used for tracking advertising campaigns and collect anonymized user behavior statistics
audit;1Y Set by Rubicon Project to record cookie consent data
khaos_p;1Y Used to store the user's consent status for the current domain
audit_p;1Y Used to store the user's user intereset
#mailchimp
mc_cid;14D Mailchimp campaign ID
mc_eid;14D Mailchimp email ID
mc_landing_site;14D Page visitor entered your site on
#mailmunch
_mailmunch_visitor_id;1Y This cookie is set by MailMunch which is email collection and email marketing platform
mailmunch_second_pageview;1Y Used for tracking by the Mailmunch mailing list software
#marfeel
compass_sid;0 This cookie is used to store Marfeel session id
compass_uid;180D This cookie is used to store Marfeel user id
___m_rec;180D This cookie is used to store data about recirculation module
_lv*;180D This cookie is used to store for last visit
_s*;0 This cookie is used to store for temporary session
_nrbi;180D This cookie is used to store user data for the Cookie Management Platform
_ut*;30D This cookie is used to uniquely identify the same user on the different domains
#marketo
_mkto_trk;729D This cookie is associated with an email marketing service provided by Marketo. This tracking cookie allows a website to link visitor behaviour to the recipient of an email marketing campaign, to measure campaign effectiveness
#matomo
_pk_testcookie*;0 Cookie is created and should be then directly deleted (used to check whether the visitor\u2019s browser supports cookies)
mtm_consent Cookie is created with no expiry date to forever remember that consent was given by the user
mtm_consent_removed Cookie is used to store the user consent preference
mtm_cookie_consent =
_pk_cvar;3Y Short lcts data on visitors behavior and interaction - This is used to optimize the website and make advertisement on the website more relevant
_pk_hsr*;T30M Short lived cookies used to temporarily store data for the visit
_pk_ses*;T30M =
_pk_ses.*;T30M Shows the visitor\u2019s active session. If the cookie doesn\u2019t exist, it means that the session ended more than 30 minutes ago and was counted in the _pk_id cookie
_pk_id.*;13M Used to recognize visitors and hold their various properties
_pk_id*;13M Used to store a few details about the user such as the unique visitor ID
_pk_ref*;6M Used to store the attribution information, the referrer initially used to visit the website
matomo_ignore;30Y cookie will be a third party cookie. This cookie does not contain personal information or any ID and the cookie value is the same for all visitors)
matomo_sessid;14D when you use the opt-out feature (this is called a nonce and helps prevent CSRF security issues)
#maxlead
cookieconsent_system;1Y Cookie consent system cookie for saving user's cookie opt-in/out choices
cookieconsent_level;1Y Cookie consent system cookie for storing the level of cookie consent
cookieconsent_variant;1Y Stores the variant of shown cookie banner
cookieconsent_seen;1Y Used to support the GDPR / AVG compliant cookie consent system
#media
mnet_session_depth;0 Contains the scroll-depth across the website's sub-pages
data-*;1Y Cookie used to record your browsing activity, with the purpose of displaying targeted ads
visitor-id;1Y This cookie is used to collect information on the visitor, which we then use for analytics purposes
#media-net
gdpr_status;6M Determines whether you have accepted the cookie consent box, to prevent it being shown the next time you visit
#mediamath
uuid;1Y Collects data on the user's visits to the website, such as what pages have been loaded. The registered data is used for targeted ads
uuidc;1Y =
mt_misc;30D MediaMath uses this cookie to hold attributes about the browser for fraud prevention and other technical optimizations
mt_mop;30D MediaMath uses this cookie to synchronize the visitor ID with a limited number of trusted exchanges and data partners
#mediaplex
svid;13M Used to relate preference information for marketing purposes
rts;13M Used to track last time browser was redirected through Corporate Cookie Service / Dotomi.com domain
#mediarithmics
mics_vid;1Y This Cookie is required by mediarithmics third-party cookie identifier
chk;T1H This cookie is added by mediarithmics In the case of a call on events.mediarithmics.com without a cookie mics_vid, this cookie is written to check that the user browser supports third party cookies. It contains a randomly generated UUID
mics_lts;1Y This cookie is added by mediarithmics which determines the last time the browser has been seen
mics_uaid;1Y This cookie is an Legacy cookie added by mediarithmics that will be deprecated
#mediavine
am_tokens;14D Presents the user with relevant content and advertisement. The service is provided by third-party advertisement hubs which facilitate real-time bidding for advertisers
am_tokens_invalidate-verizon-pushes;14D =
mv_tokens;14D Sets a unique ID for the visitor that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs which facilitates real-time bidding for advertisers
mv_tokens_invalidate-verizon-pushes;14D =
#mercadolibre
_d2id;1Y This cookie is required for shopping cart functionality on the website
edsid;1Y This cookie is used to identify users to implement fraud prevention
ftid;1Y =
#meta-pixel
_fbc;2Y Used by Facebook to deliver a series of advertisement products such as real time bidding from third party advertisers
_fbp;4M =
_gtmeec;3M Used by Meta to store user data for reuse, enabling more efficient and accurate tracking and targeting
#microsoft
.AspNetCore.Antiforgery.*;0 Anti-forgery cookie is a security mechanism to defend against cross-site request forgery (CSRF) attacks
ASP.NET_Sessio_Fallback;0 Fallback session cookie to support older browsers that haven't implemented the Secure flag, in modern evergreen browsers this cookie is never set as it haven't got the Secure flag
ASP.NET_Sessio;0 General purpose platform session cookie, used by sites written with Microsoft .NET based technologies. Usually used to maintain an anonymised user session by the server
MSO*;1Y This cookie identifies a session
isFirstSession*;0 This cookie is used when user opts-in to saving information
SM;0 This is a Microsoft cookie which we use to measure the use of the website for internal analytics
__RequestVerificationToken*;0 This is an anti-forgery cookie set by web applications built using ASP.NET MVC technologies. It is designed to stop unauthorised posting of content to a website, known as Cross-Site Request Forgery
#microsoft-analytics
X-FD-FEATURES*;1Y This cookie is used for tracking analytics and evenly spreading load on the website
X-FD-Time*;1Y This cookie is used for tracking analytics and evenly spreading load on website
#microsoft-clarity
CLID;1Y The cookie is set by embedded Microsoft Clarity scripts. The purpose of this cookie is for heatmap and session recording
_clck;1Y This cookie is installed by Microsoft Clarity to store information of how visitors use a website and help in creating an analytics report of how the website is doing. The data collected including the number visitors, the source where they have come from, and the pages visited in an anonymous form
_clsk;0 =
#microsoft-dynamics
DcLcid;90D Saves language preference
AADNonce.forms;0 Unique identifier of one authentication session to prevent replay
#microsoft-sign-in
x-ms-cpim-ctx;0 Context
stsservicecookie;0 Cookie for Azure Active Directory B2C-verification
x-ms-cpim-csrf;0 Cross-Site Request Forgery token used for CRSF protection. For more information, read the Cross-Site request forgery token section
x-ms-cpim-admin;0 Holds user membership data across tenants. The tenants a user is a member of and level of membership (Admin or User)
x-ms-gateway-slice;0 Identifies a gateway for load balancing
AADSSO;0 Microsoft Microsoft Online Authentication Cookie
esctx-*;0 This cookie is set by Microsoft for secure authentication of the users' login details
esctx;0 This cookie is used by Microsoft to securely verify your login information
x-ms-cpim-geo;T1H Used as a hint to determine the resource tenants home geographic location
x-ms-cpim-dc;0 Used for Azure AD B2C network routing
x-ms-cpim-sso*;0 Used for maintaining the SSO session. This cookie is set as persistent, when Keep Me Signed In is enabled
x-ms-cpim-cache*;0 Used for maintaining the request state
x-ms-cpim-rp;0 Used for storing membership data for the resource provider tenant
x-ms-cpim-rc;0 Used for storing the relay cookie
x-ms-cpim-trans;0 Used for tracking the transactions (number of authentication requests to Azure AD B2C) and the current transaction
x-ms-cpim-slice;0 Used to route requests to the appropriate production instance
#microsoft-uet
MUID;1Y Identifies unique web browsers visiting Microsoft sites. These cookies are used for advertising, site analytics, and other operational purposes
MUIDB;1Y =
_uetsid;T30M This cookie is used by Bing to determine what ads should be shown that may be relevant to the end user perusing the site
MSPTC;1Y This cookie registers data on the visitor. The information is used to optimize advertisement relevance
_uetvid;16D This is a cookie utilised by Microsoft Bing Ads and is a tracking cookie. It allows us to engage with a user that has previously visited our website
ANONCHK;T10M Used to store session ID for a users session to ensure that clicks from adverts on the Bing search engine are verified for reporting purposes and for personalisation
#mixpanel
mp_*;1Y This cookie is used to store a user's unique identifier
#moove
moove_gdpr_popup;1Y When this Cookie is enabled, these Cookies are used to save your Cookie Setting Preferences
#mopinion-com
Pastease.passive.activated*;1M The visitor is selected via this Mopinion cookie and the visitor sees the form
Pastease.passive.chance*;1M This Mopinion cookie determines the chance that the visitor will see the form
#nativo
visitor;1Y This cookie is used to identify a unique visitor to the site
opt_out;1Y This cookie is used to remember not to serve that user targeted Ads if they opt out
#neustar
ab;1Y This cookie is used by the website\u2019s operator in context with multi-variate testing. This is a tool used to combine or change content on the website. This allows the website to find the best variation/edition of the site
#next
NEXT_LOCALE;0 This cookie can be set using a language switcher and then when a user comes back to the site it will leverage the locale specified in the cookie when redirecting from / to the correct locale location
#next-js
__next_* Next.js framework cookies for routing and user preferences
#nextauth-js
next-auth.* Authentication session cookies for NextAuth.js (Auth.js) - popular authentication library for Next.js
__Host-next-auth.csrf-token;0 Used to help with site security in preventing Cross-Site Request Forgery attacks
__Secure-next-auth.callback-url;0 Used to store the callback URL which the user should be redirected to after login
#nexx360
n360-thirtythreeacross;3M This cookie is used to pre-bid on 33Across by Nexx360 Header Bidding
n360_thirtythreeacross;3M =
n360-amx;3M This cookie is used to pre-bid on AdaptMX by Nexx360 Header Bidding
n360_amx;3M =
n360-adform;3M This cookie is used to pre-bid on Adform by Nexx360 Header Bidding
n360_adform;3M =
n360-adnuntius;3M This cookie is used to pre-bid on Adnuntius by Nexx360 Header Bidding
n360_adnuntius;3M =
n360-adot;3M This cookie is used to pre-bid on Adot by Nexx360 Header Bidding
n360_adot;3M =
n360-adyoulike;3M This cookie is used to pre-bid on Adyoulike by Nexx360 Header Bidding
n360_adyoulike;3M =
n360-bliink;3M This cookie is used to pre-bid on Bliink by Nexx360 Header Bidding
n360_bliink;3M =
n360-connectad;3M This cookie is used to pre-bid on ConnectAd by Nexx360 Header Bidding
n360_connectad;3M =
n360-conversant;3M This cookie is used to pre-bid on Conversant by Nexx360 Header Bidding
n360_conversant;3M =
n360-cwire;3M This cookie is used to pre-bid on Cwire by Nexx360 Header Bidding
n360_cwire;3M =
n360-firstid;3M This cookie is used to pre-bid on First ID by Nexx360 Header Bidding
n360_firstid;3M =
n360-freewheel;3M This cookie is used to pre-bid on Freewheel by Nexx360 Header Bidding
n360_freewheel;3M =
n360-fueldigitalix;3M This cookie is used to pre-bid on Fuel Digital (IX) by Nexx360 Header Bidding
n360_fueldigitalix;3M =
n360_fueldigital;3M This cookie is used to pre-bid on Fuel Digital (Smart) by Nexx360 Header Bidding
n360-fueldigital;3M This cookie is used to pre-bid on Fuel Digital (Smart)by Nexx360 Header Bidding
n360-fueldigitalmedia;3M This cookie is used to pre-bid on Fuel Digital Media by Nexx360 Header Bidding
n360_fueldigitalmedia;3M =
n360-gingerad;3M This cookie is used to pre-bid on GingerAd by Nexx360 Header Bidding
n360_gingerad;3M =
n360-goodad;3M This cookie is used to pre-bid on GoodAd by Nexx360 Header Bidding
n360_goodad;3M =
n360-gravity;3M This cookie is used to pre-bid on Gravity by Nexx360 Header Bidding
n360_gravity;3M =
n360-groupm;3M This cookie is used to pre-bid on GroupM by Nexx360 Header Bidding
n360_groupm;3M =
n360-improve;3M This cookie is used to pre-bid on Improve by Nexx360 Header Bidding
n360_improve;3M =
n360-ix;3M This cookie is used to pre-bid on Index by Nexx360 Header Bidding
n360_ix;3M =
n360-medianet;3M This cookie is used to pre-bid on Media.net by Nexx360 Header Bidding
n360_medianet;3M =
n360-moneytag;3M This cookie is used to pre-bid on Moneytag by Nexx360 Header Bidding
n360_moneytag;3M =
n360-nextmillennium;3M This cookie is used to pre-bid on NextMillennium by Nexx360 Header Bidding
n360_nextmillennium;3M =
n360-onetag;3M This cookie is used to pre-bid on OneTag by Nexx360 Header Bidding
n360_onetag;3M =
n360-openx;3M This cookie is used to pre-bid on OpenX by Nexx360 Header Bidding
n360_openx;3M =
n360-outbrain;3M This cookie is used to pre-bid on Outbrain by Nexx360 Header Bidding
n360_outbrain;3M =
n360-plista;3M This cookie is used to pre-bid on Plista by Nexx360 Header Bidding
n360_plista;3M =
n360-pubmatic;3M This cookie is used to pre-bid on Pubmatic by Nexx360 Header Bidding
n360_pubmatic;3M =
n360-pulsepoint;3M This cookie is used to pre-bid on PulsePoint by Nexx360 Header Bidding
n360_pulsepoint;3M =
n360-quantum;3M This cookie is used to pre-bid on Quantum by Nexx360 Header Bidding
n360_quantum;3M =
n360-rtbhouse;3M This cookie is used to pre-bid on RTB House by Nexx360 Header Bidding
n360_rtbhouse;3M =
n360-richaudience;3M This cookie is used to pre-bid on RichAudience by Nexx360 Header Bidding
n360_richaudience;3M =
n360-rubicon;3M This cookie is used to pre-bid on Rubicon (Magnite) by Nexx360 Header Bidding
n360_rubicon;3M =
n360-sharethrough;3M This cookie is used to pre-bid on Sharethrough by Nexx360 Header Bidding
n360_sharethrough;3M =
n360-smaato;3M This cookie is used to pre-bid on Smaato by Nexx360 Header Bidding
n360_smaato;3M =
n360-smartadserver;3M This cookie is used to pre-bid on Smart (Equativ) by Nexx360 Header Bidding
n360_smartadserver;3M =
n360-smartyads;3M This cookie is used to pre-bid on SmartyAds by Nexx360 Header Bidding
n360_smartyads;3M =
n360-smilewanted;3M This cookie is used to pre-bid on Smilewanted by Nexx360 Header Bidding
n360_smilewanted;3M =
n360-staila;3M This cookie is used to pre-bid on Staila by Nexx360 Header Bidding
n360_staila;3M =
n360-tappx;3M This cookie is used to pre-bid on TappX by Nexx360 Header Bidding
n360_tappx;3M =
n360-mediagrid;3M This cookie is used to pre-bid on The MediaGrid by Nexx360 Header Bidding
n360_mediagrid;3M =
n360-ttd;3M This cookie is used to pre-bid on The Trade Desk by Nexx360 Header Bidding
n360_ttd;3M =
n360-traffective;3M This cookie is used to pre-bid on Traffective by Nexx360 Header Bidding
n360_traffective;3M =
n360-triplelift;3M This cookie is used to pre-bid on Triplelift by Nexx360 Header Bidding
n360_triplelift;3M =
n360-yahoo;3M This cookie is used to pre-bid on Verizon (Yahoo) by Nexx360 Header Bidding
n360_yahoo;3M =
n360-vidoomy;3M This cookie is used to pre-bid on Vidoomy by Nexx360 Header Bidding
n360_vidoomy;3M =
n360-appnexus;3M This cookie is used to pre-bid on Xandr by Nexx360 Header Bidding
n360_appnexus;3M =
n360-yieldlab;3M This cookie is used to pre-bid on Yieldlab by Nexx360 Header Bidding
n360_yieldlab;3M =
#nginx-ingresss
INGRESSCOOKIE;0 Registers which server-cluster is serving the visitor. This is used in context with load balancing, in order to optimize user experience
#nielsen
EE;119D Collects data related to the user\u2019s visits to the website, such as the number of visits, average time spent on the website and what pages have been loaded, with the purpose of displaying targeted ads
ud;119D =
udo;119D Collects information on user behavior on multiple websites. This information is used in order to optimize the relevance of advertisement on the website
IMRID;390D This domain is owned by Nielsen. The main business activity is: Consumer Profiling for Online Advertising
#nopcommerce
Nop.customer;1M Customer cookie. Used to identifier guest customers
NOPCOMMERCE.AUTH;0 Forms authentication cookie. Used for authenticating registered customers
NopCommerce.RecentlyViewedProducts;10D Recently viewed products cookie. Stores a list of the recently viewed products
#onaudience
done_redirects*;1D Used to monitor website performance for statistical purposes
#onetrust
OneTrustWPCCPAGoogleOptOut;365D This cookie is set by OneTrust. It is used to honor IAB CCPA laws for consent
OptanonAlertBoxClosed;1Y This cookie is set by the cookie compliance solution from OneTrust. It stores information about the categories of cookies the site uses and whether visitors have given or withdrawn consent for the use of each category. This enables site owners to prevent cookies in each category from being set in the users browser, when consent is not given. The cookie has a normal lifespan of one year, so that returning visitors to the site will have their preferences remembered. It contains no information that can identify the site visitor
OptanonConsent;1Y This cookie is set by the cookie compliance solution from OneTrust. It stores information about the categories of cookies the site uses and whether visitors have given or withdrawn consent for the use of each category. This enables site owners to prevent cookies in each category from being set in the user\u2019s browser, when consent is not given. The cookie has a normal lifespan of one year, so that returning visitors to the site will have their preferences remembered. It contains no information that can identify the site visitor
OptanonControl;1Y =
__Secure-fgpt;0 This cookie is set due an HTTP response header to send information between client and cloud server domains, like location and payload data. Its attribute has a \u201Csecure\u201D flag in its name indicating that the cookie is sent only in HTTPS schemas to enhance security and prevent unauthorized access of information
utm_key;0 This cookie is set to save personalized marketing campaign parameters. It displays customized data depending on the type of website visitor
FunctionalCookie This cookie works with the OneTrust Cookie Management Platform to activate scripts and cookies associated with the Functional Cookies category, when the user gives appropriate consent
#openx-net
i;1Y Registers user data, such as IP address, geographical location, websites visited and on which advertisements the user has clicked, with the aim of optimizing the display of advertisements based on user relocation on websites that use the same advertising network
univ_id;3D This cookie collects information about the visitor for the purpose of serving advertisements
OAID;1Y This cookie is used by the ad server software to manage which ads are placed on our website, and to capture clicks on those ads. Information is collected in anonymous form, and we do not use this data to deliver specific content, advertising or otherwise, to your browser
pd;15D This cookie stores information about which other third parties the user cookie (\u2018i\u2019 cookie) has been synced with to reduce the amount of user matching done on your device
OAGEO*;0 Used to avoid the repeated display of the same ad. Contains information about the users location
#optimizely
optimizelyRedirectData;T5S After Optimizely has executed a redirect experiment, stores various data from the original page so that Optimizely still has access to it on the new page
optimizelyOptOut;10Y Stores a boolean indicating whether the visitor has opted out of participating in Optimizely-powered experimentation
optimizelyEndUserId;6M Stores a visitor's unique Optimizely identifier. It's a combination of a timestamp and random number. No other information about you or your visitors is stored inside
optimizelyDomainTestCookie;6M When Optimizely loads a URL, the snippet places the cookie to get the current domain, for the purpose of whether cross-domain syncing is possible. If successful, the cookie is immediately removed
#optinmonster
_omappvp;1D Cookie is used to identify returning visitors
_omappvs;1D =
#oracle
JSESSIO;0 JSESSIO is a platform session cookie and is used by sites with JavaServer Pages (JSP). The cookie is used to maintain an anonymous user session by the server
ORA_WWV_APP_*;0 Security cookie for applications
#oribi
oribi_cookie_test;0 This cookie is used To determine if tracking can be enabled on a current domain
oribi_user_guid;1Y This cookie is used to identify a unique visitor
#ortec
adx_ts;1Y These cookies ensure that relevant advertisements are displayed on external websites
id_ts;1Y =
spx_ts;1Y =
app_ts;1Y Used by adscience.nl to display remarketing campaigns
viewer;1Y Used by adscience.nl to measure visitor numbers and information and use it to optimize marketing campaigns
#osano
cookieconsent_page;0 Page where the user complies to the cookie consent
osano_consentmanager_expdate;1Y Stores the expiration of the user's captured consent
osano_consentmanager;1Y Stores the user's current consent status
osano_consentmanager_uuid;1Y Stores the user's unique consent identifier
cookieconsent_status;1Y This cookie is used to remember if you have consented to the use of cookies on this website
#outbrain
unifiedPixel;0 Collects data on the user\u2019s navigation and behavior on the website. This is used to compile statistical reports and heatmaps for the website owner
dicbo_id;1D Collects statistics concerning the visitors' use of the website and its general functionality. This is used to optimize and compile reports on the website for comparison through a third party analysis service
obuid;3M Holds the anonymous user's ID. Used for tracking user actions, such as clicks on the recommendations
cookieJartestCookie;1D Pending
recs;T1M Stores the recommendations we\u2019re recommending so that we don\u2019t show only the same recommendations on the same page
auid;90D This cooki holds the advertising ID of the User on mobile devices. Used for tracking user actions, such as pages visited and clicks on recommendations, and personalized advertisinge
outbrain_dicbo_id;1D This cookie Used for conversion attribution when a browser does not allow third party cookies
opout;1Y This cookie holds information about optout from Outbrain personalized advertising
adrl;4M This cookie is set by Outbrain and it is used to analyse technical data about the website
apnxs;4M =
criteo;1M =
mdfrc;4M =
ttd;4M =
obsessionid-*;T30M This cookie stores a unique identifier of the session so that we don\u2019t show only the same recommendations on the same session
europe;T1H This cookie stores if the user is from Europe
recs-*;T1M This cookie stores the recommendations we\u2019re recommending so that we don\u2019t show only the same recommendations on the same page
ref-;T1M This cookie stores the referring document information to identify the source of traffic to improve contextual recommendations
bdswch;3M Used to present the visitor with relevant content and advertisement - The service is provided by third party advertisement hubs, which facilitate real-time bidding for advertisers
#pangle
_pangle;13M This cookie is to measure and improve the performance of your advertising campaigns and to personalize the user's ad experiences delivered by the Pangle ad network
#pardot
pi_opt_in;1Y If tracking opt-in preferences is enabled, the cookie is set with a true or false value when the visitor opts in or out of tracking
#parsely
_parsely_tpa_blocked;T12H JSON document storing a flag indicating whether pixel.parsely.com is not accessible by the tracker
_parsely_session;T30M JSON document storing information identifying a browsing session according to Parsely\u2019s proprietary definition
_parsely_visitor;13M JSON document uniquely identifying a browser and counting its sessions
test;0 This cookie is used to discover cookie support, value undefined
_parsely_slot_click;0 explicitly cleared on some tracker loads, JSON document storing positional information about a clicked internal link
#partnerize
tPHG-PS;1Y Partnerize\u2019s tracking cookie, deployed either upon a user\u2019s clicking of a link on a partner website, or upon the loading of a customer's image to a partner website
#paypal
nsid;0 Cookie for fraud detection. When making a payment via PayPal these cookies are issued \u2013 PayPal session/security
X-PP-L7;0 Paypal - These cookies are essential in order to enable you to move around the website and use its features, such as accessing secure areas of the website. Without these cookies services you have asked for, like shopping baskets or e-billing, cannot be provided
X-PP-SILOVER;T30M This cookie is generally provided by PayPal and supports payment services on the website
ts;3Y =
tsrce;0 =
l7_az;1D This cookie is necessary for the PayPal login-function on the website
x-pp-s;0 This cookie is provided by PayPal and supports payment services in the website
ts_c;3Y This cookie is provided by Paypal. The cookie is used in context with transactions on the website
enforce_policy;1Y This cookie is provided by Paypal. The cookie is used in context with transactions on the website - The cookie is necessary for secure transactions
#perfect-audience
pa_google_ts;2Y This cookie is set by Perfect Audience and is used for advertising purposes based on user behavior data
pa_openx_ts;2Y =
pa_rubicon_ts;2Y =
pa_twitter_ts;2Y =
pa_uid;2Y =
pa_yahoo_ts;2Y =
#perl
CGISESSID;0 Cookie generated by applications based on the Perl language. This is a general purpose identifier used to maintain user session variables
#permutive
permutive-id;1095D This ID is the same within a domain (not publisher-specific). The Permutive ID exists in all environments, including 3P cookie-blocked environments like Safari and Firefox. The ID is persistent for a user as long as the local storage isn\u2019t refreshed on the user's device
pxid;89D Typically, it is enabled when a Publisher owned multiple domains and has an interest in identifying their users consistently across their domains. The URL of the referrer header has to match a pre-configured list of domains (configured in the Permutive dashboard). We refer to this service as the \u201CSecure Permutive 3P cookie\u201D, and will not be shared between Publishers. This PXID 3P cookie varies Publisher by Publisher
#php-net
PHPSESSID;0 Cookie generated by applications based on the PHP language. This is a general purpose identifier used to maintain user session variables. It is normally a random generated number, how it is used can be specific to the site, but a good example is maintaining a logged-in status for a user between pages
__Secure-PHPSESSID;0 =
#phpmyadmin
pma_lang;30D Language preference
pmaAuth-*;0 Per server authentication
pmaUser-*;30D Per server username
phpMyAdmin;0 Session identifier
#piano
__idr;30D The User Session Cookie is set when a user selects the option 'Stay logged in' when signing in. The expiration depends on the value configured in the Piano ID settings. Various browser restrictions and cookie rules affect the expiration as well
xbc;2Y This cookie is used by Multiple Composer features, used for, metering, A/B testing, adblocker conversion tracking, credits, affiliates, first-visit segmentation, and AMP reader ID linking
__code;0 This cookie is used for ID OAuth authorization
gckp;12M This cookie is used for building user profile information across sites of a single customer where cx.js is implemented
__utp;2Y This cookie is used for logged-in user's session, and contains details of a logged-in user. By default, this cookie is set on the top-level domain
__tbc;2Y This cookie is used for tracking conversion and external segmentation
pnespsdk_visitor;12M This cookie is used for tracking user visits
pnespsdk_push_subscription_added;12M This cookie is used only in case the Push notifications feature in ESP is activated and allows correct tracking of Push notification subscription events
__ut;2Y This cookie is used to Store on your website, the User Token Cookie stores encrypted data used by all Piano User Accounts
_pcus;2Y This cookie is used to User segmentation
__tac;90D This cookie is used to check access via JWT won't work and the Composer Cookies stop working
__eea;30D This cookie is used to determine if the user token (stored in __utp) needs to be refreshed with the new expiration automatically every 24 hours
__pls;2Y This cookie is used to differentiate users has been subscribed to an ESP push list
__pil;30D This cookie is used to set the preferred language for the Piano templates. Value for example: de_DE. If not available, VX's LANG cookie is used
__pvi;1D This cookie stores data about the last visit to the site including the AID, lastTrackedVisitId, domain and time of the visit. Used for reporting only
__pat;30D This cookie stores difference between the client\u2019s application time zone and UTC. At midnight, (application's local time), the previous visit is expired and a new one is created. The cookie is used for calculation
__pid;30D This cookie stores the domain received on the frontend is used as a domain for other cookies (incl. __utp, __idr, __tae) Example value: .piano.io
__pnahc;90D This cookie stores the result of previous Adblock detection, removes false-positive AdBlock detection clauses
LANG;1500D This cookie stores the selected locale
LANG_CHANGED;1D This cookie stores the temporarily selected locale (e.g. impersonation in Admin dashboard)
pnespsdk_ssn;0 This session cookie is mandatory for the ESP service to be correctly running
__bid;1Y this cookie is used to Identifies the browser of the end user
#piano-advertising
pnespsdk_pnespid;12M This cookie is used to connect a user visit coming from an email campaign click with a visitor on the website
#piano-analytics
atidvisitor;6M List of numsites encountered by the visitor and storage of identified visitor information
pa_user;13M The pa_user cookie tracks an authenticated visitor (user) over time, even if the user does not log in again during subsequent visits. This cookie is managed by the customer who chooses its value and decides if the cookie should be set or not
_pcid;13M This cookie contains the browserId (BID) that is used in Piano products for reporting and tracking purposes
_pprv;13M This cookie contains the property consent (linked to a product) the end-user has consented to. More information about Consent management can be found here
_pctx;13M This cookie is required to sync different Piano product scripts containing common data points. It contains data from different products, for example for Composer Insights or Ad Revenue Insights, but only IF you have implemented any of these products
atuserid;13M Visitor ID for client-side cookie sites
#picreel
picreel_new_price Pending
picreel_tracker__page_views =
picreel_tracker__visited Used for statistical purposes when counting the number of pages, the user visited
picreel_tracker__first_visit Used for statistical purposes, keeping the date of the first visit
#pinterest
sessionFunnelEventLogged;1D A generic technical cookie used for storing user session identifier in web applications
_routing_id;1D Allows users to share pictures via Pinterest / the Pin It button. Pinterest can collect statistical information about usage of their service
_pinterest_cm;347D Pinterest cookie ensures that you can share our website pages via Pinterest by means of the 'share' button
_pinterest_sess;0 session cookie (expires after your session) which collects anonymous data about a user's visit to the website, such as the number of visits, average time spent on the site and which pages have been loaded in order to personalise and improve the Pinterest service
#pinterest-tag
_epik;1Y Cookie is placed by the JavaScript tag based on information sent from Pinterest with promoted traffic to help identify the user
_derived_epik;1Y Cookie is placed by the Pinterest tag when a match is identified when no cookies are present, such as enhanced match
_pin_unauth;1D Registers a unique ID that identifies and recognizes the user. Is used for targeted advertising
_pinterest_ct;1Y They contain a user ID and the timestamp at which the cookie was created
_pinterest_ct_rt;1Y =
_pinterest_ct_ua;0 This cookieis a third party cookie which groups actions for users who cannot be identified by Pinterest
#piwik
_stg_optout;365D Helps to turn off all tracking tags on your site
#piwik-pro
stg_returning_visitor;365D Determines if the visitor has already been to your website \u2014 they are returning visitors
stg_last_interaction;365D Determines whether the last visitor's session is still in progress or a new session has started
stg_global_opt_out;365D Helps to turn off all tracking tags on sites that belong to one Piwik PRO account
stg_fired__*;0 Indicates whether the tag and trigger combination was fired during the current visitor session. This cookie can be set multiple times with different condition IDs
stg_externalReferrer;0 Stores an URL of a website that referred a visitor to your website
ppms_privacy_bar_*;0 Stores information that the visitor has closed the consent reminder
stg_pk_campaign;0 Stores the name of the campaign that directed the visitor to your site
stg_utm_campaign;0 =
stg_traffic_source_priority;T30M Stores the type of traffic source that explains how the visitor reached your website
ppms_privacy_*;12M Stores the visitor\u2019s consent to data collection and usage
#plausible-analytics
plausible_* Privacy-friendly web analytics. Does not use cookies by default but may store preferences if enabled
#plesk
PLESKSESSID;0 Keeps a Plesk session
lists-state;0 Save the state of UI elements in Plesk
plek-list-type;0 =
plesk-items-per-page;0 =
plesk-sort-dir;0 =
plesk-sort-field;0 =
sites-active-list-state-collapsed;0 =
#polylang
pll_language;1Y Saves the chosen language
#postviewscounter
pvc_visits[0];1D It counts the number of visits to a post. The cookie is used to prevent repeat views of a post by a visitor
#powerlinks
pl_user_id;3M This cookie registers data on the visitor. The information is used to optimize advertisement relevance
#powerlinks-media-limited
dsps:*;90D Service to display targeted advertising to visitors
#prebid
_pbjs_userid_consent_data;30D This cookie is used to know if the user's consent choices have changed since the last page load. It is a hashed (cyrb53Hash) value of the consent string with a 30 day expiration
#privacypillar
privacypillar-google-consent;1Y Information about the visitor's Google vendor choices is stored by this cookie
privacypillar-cookie-consent;1Y Stores the user's current consent status
euconsent-v2;1Y This cookie stores the TC string
usprivacy;1Y This cookie stores the US privacy string
#processwire
wires_challenge;30D ProcessWire session cookie used to verify the validity of a session
wires;0 ProcessWire session identifier
#pubmatic
PugT;30D It is used to track when the cookies were updated on the browser. It is used to limit the number of calls to server side cookie store
DPSync*;90D Keeps list of DMP pixel Id's PubMatic synced with so far PubMatic does userId sync up with DMP's. This cookie holds next sync up time for every pixel. Helps to maintain sync up frequency at DMP level
SyncRTB*;90D Keeps list of DSP pixel Id's PubMatic synced with so far. PubMatic does userId sync up with DSP's. This cookie holds next sync up time for every pixel. Helps to maintain sync up frequency at DSP level
PUBRETARGET;90D Pixel expiry. Used to indicate if user must be considered for various re-targeting ad campaigns running in PubMatic system
ADUSERCOOKIE;90D PubMatic UserId. this identifier to identify each user uniquely. Some of the uses of this anonymous identifier are to support frequency capping, perform UID sync ups with DSP's, DMP's. DMP's / DP's push audicne data against this ID. API publishers sends this ID while making API requests to PubMatic AdServer. UAS Ad Engine also uses this cookie for FCAP purposes
KADUSERCOOKIE;90D =
KRTBCOOKIE_*;29D Registers a unique ID that identifies the user's device during return visits across websites that use the same ad network. The ID is used to allow targeted ads
PUBMDCID;3M =
pubsyncexp;1D Sets a unique ID for the visitor, that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs, which facilitates real-time bidding for advertisers
DPPIX_ON;T20S These cookies enable PubMatic to properly sync cookie IDs with our partners by ensuring that our partners do not override each other during the sync process
SYNCUPPIX_ON;T20S =
USCC;1D This cookie enables PubMatic to sync user IDs properly in situations where multiple advertisements might appear on the same webpage
pi;1D This cookie enables us to determine which set of pixels needs to be executed on the browser
PMFREQ_ON;1D This cookie ensures the proper functioning of the camfreq and pubfreq cookies, described above, in situations where one cookie may override the other
PUBUIDSYNCUPFQ;3M This cookie indicates the last time that we synced IDs with our partner
FPtrust;1D This cookie is a session cookie used to support the opt-out process via the Network Advertising Initiative
ipc;1Y This cookie is a short-lived cookie that stores information needed to coordinate cookie syncing
PMDTSHR;1D This cookie is set for Komli ad server and is used for default impression when other data is not available
pubfreq_*;30D This cookie is set for each advertising network and indicates the number of times (e.g., frequency) that a particular advertisement may have been shown on the applicable publisher site
camfreq_*;30D This cookie is set for each campaign and indicates the number of times (e.g., frequency) that a particular advertisement may have been shown on the applicable publisher site
chkChromeAb67;3M This cookie is set on Google Chrome browsers that have a version above 67 and is used for testing purposes
chkChromeAb67Sec;3M =
chk;3M This cookie is set on Google Chrome browsers that have a version less 67 or non-Chrome browsers, and is used for testing purposes
chkSecSet;3M =
SPugT;30D This cookie is used to track when the server-side cookie store was last updated for the browser, and it is used in conjunction with the PugT cookie, described below
f5_cspm;0 This cookie name is associated with the BIG-IP product suite from company F5. It is used to monitor page load speed, as part of site performance monitoring
COKENBLD;1D This cookie sets a flag to \u201Ctrue\u201D if cookies are enabled on the user\u2019s browser
DPFQ;90D This cookie stores information regarding the number of times that a partner\u2019s pixel is loaded by a user\u2019s browser. This enables us to cap the number of times that a pixel is used to record a user\u2019s visit to a website within a specific period of time
_curtime;1D This cookie stores the current timestamp
pubtime_*;1D This cookie stores the period of time after which ad frequency counters reset
pp;3M This cookie tracks the last publisher website that you visited that contained an advertisement served by PubMatic
KCCH;T30S To avoid race condition in PubMatic userId generation, showad.js / universalpixel.js set this cookie first. if and only if not set already. Existence of this cookie means that current flow of the execution should not generate PubMatic userId cookie, as its already being set by other flow which has set KCCH
KTPCACOOKIE;90D We use this cookie to check if third-party cookies are enabled on the user\u2019s browser
#pulsepoint
_dbefe;0 Collects information on user preferences and/or interaction with web-campaign content - This is used on CRM-campaign-platform used by website owners for promoting events or products
#qookieqloud
__cpmQQ_trackers_timestamp Last update for the trackers
__cpmQQ_trackers Stores information about trackers to block based on Consent
__cmpQQ_usedCoookies Stores the sites cookies for faster experience
__cmpQQ_CookieConsent Stores the user's cookie consent state for the current domain
__cmpQQ_consentID This cookie is used as a unique identification for the users who has accepted the cookie consent box
#qualaroo
ki_r;2Y Shopify analytics
ki_t;2Y =
ki_u;5Y This cookie is used to store a unique user identifier
ki_s;5Y This cookie is used to store the current state of any survey the user has viewed or interacted with
#qualtrics
QSIPopUnder_PopUnderTarget_SI_*;0 It helps Qualtrics prevent displaying another pop under if there is already one. This prevents multiple windows from crowding a site visitor
QST;6M Qualtrics surveys will add a persistent cookie (QST) that is used to prevent the same person from taking the same survey multiple times. Website / App Insights also uses this cookie to evaluate \u201Csurvey has been taken\u201D logic in action sets. See the Submitting Survey Sessions section for more information on how this cookie works
CPSessID;0 The SISessID and CPSessID cookies are set and used when a Qualtrics user logs into Qualtrics. The value of these cookies is an identifier that is used to retrieve information about a user\u2019s logged-in session in the Website / App Insights Portal. It is important to note that this cookie is only set for users of the Qualtrics product (not your website visitors)
SISessID;0 =
ActionSetHistory;0 These are used for supporting certain targeting conditions, such as which website originally referred the site visitor. They are typically set in session storage, but in the event they are unavailable, cookies will be used as a fallback
BlurTime;0 =
FocusTime;0 =
PageReferrer;0 =
SearchTerm;0 =
SiteReferrer;0 =
QSI_OptInIDsAndTargetOrigins;0 These two keys contain the Intercept ID mapped to any PopUnder opened by said intercept, as well as a map from the Intercept ID to the page \u201Corigin\u201D that it originally came from. This is then used to update the PopUnder with updated Embedded Data upon navigation (unload), with the origin being used as additional security for the cross-window postMessage targetOrigin field
QSI_OptInIDsAndWindowNames;0 =
QSI_DATA;0 This cookie is used for cookie storage and will only be set if both session and local storage do not exist. It is extremely rare that session storage is not set in the browser window. QSI_DATA is rarely used
QSI_ReplaySession_Info_*;0 This cookie is used for identifying the session that is being recorded. This is necessary for recording page changes and reloads to be recorded on the same session. It contains information like sessionId, creationDataCenter, and sessionStartTime in a JSON format
QSI_CT;0 This cookie is used for tracking events. It has a counter of each event and the number of times that event has occurred. For instance, if there are 2 different events that you are tracking
QSI_TestSessions_*;0 This cookie is used to determine whether the session is recorded in test session mode. A test session debugger will appear and sessions recorded will be identified by a test session label. This value is a boolean
QSI_ReplaySession_Throttled_*;0 This cookie is used to stop session creation and recording due to an encountered error. This value is a boolean. This cookie is ignored if it is a test session
QSI_ReplaySession_SampledOut_*;0 This cookie is used to stop session creation due to the session being sampled-out. The sampling percentage is determined by the sample rate set in your session replay settings. This value is a boolean. This cookie is ignored if it is a test session
SiteHistory;0 This cookie tracks the URLs of the web pages that the user visited. The pages must have the site intercept code snippet for tracking to work. By default, the maximum size is 2000 bytes, but you can specify a different size in your intercept settings
QSI_HistorySession;0 Used in lieu of the \u201CSite History\u201D cookie, for the same purpose (keeping track of the number page views as well as how long the visitor has been on the site)
QSI_SI_*;30D Used to determine whether or not we should display a survey on repeated user visits within a period
QSI_S_*;7D Used to track visits and sampling rate set in the survey
#quantcast
cref;13M Contains data on user navigation, interaction and time spent on the website and its sub-pages \u2013 This data is used to optimise the relevance of advertisements and for statistical purposes
__qca;1Y This cookie is set by Quantcast, who present targeted advertising. Stores browser and HTTP request information
d;13M Tracking of users and measure and improve performance and supports personalisation
mc;13M =
#rack
rack.session;0 Cookie generated by the Ruby Rack app. This is a general purpose identifier used to maintain user session variables
#rapleaf
rlas3;1Y Collects anonymous data related to the user's visits to the website, such as the number of visits, average time spent on the website and what pages have been loaded, with the purpose of displaying targeted ads
pxrc;2M This cookie registers non-personal data on the visitor. The information is used to optimize advertisement relevance
#rd-station
_form_fields;3M Automatically fill in previously answered fields
_sp_root_domain_test_;0 Checks the site's main domain. Does not store data
_rdlps_pp;6M Do not require the same visitor to answer the same questions in a smart form
_rd_experiment_version;1Y Ensure that the user always sees the same version of an A/B test, preserving the experience and consistency of results
__trf.src;1Y Registers how the user has reached the website to enable pay-out of referral commission fees to partners
_rdtrk;1Y Save a list of all pages that the visitor accessed within your domain, even before conversion (only for accounts with access to Lead Tracking)
rdtrk;1Y =
_rd_wa_id*;T30M Save information regarding the existence of a session in progress, to differentiate visits
_sp_wa_id*;T30M =
_rd_wa_first_session*;T30M Save the website from which the visitor first accessed
_sp_wa_first_session*;T30M =
_rd_wa_ses_id*;T30M Store the visitor's unique identifier, the time it was created, the visit count, the current time, the time of the last visit and the session id
_sp_wa_ses_id*;T30M =
#recaptcha
_GRECAPTCHA;179D Google reCAPTCHA sets a necessary cookie (_GRECAPTCHA) when executed for the purpose of providing its risk analysis
#reddit
edgebucket;2Y Used by Reddit to deliver advertising
initref;0 =
#reddit-pixel
_rdt_uuid;90D This cookie is set by Reddit and is used for remarketing on reddit.com
#rekmob-com
rek_content;6D Pending
#richaudience
rai-pltn-pl-*;1D Ad-serving frequency control, optimization and Brand Safety
avcid-*;90D ID Syncing with DSP / SSP for communications using Open RTB protocol
pdid;1M Randomly generated user ID
#roku
wfivefivec;13M Collects data on the user's visits to the website, such as what pages have been loaded. The registered data is used for targeted ads
matchadform;29D Presents the user with relevant content and advertisement. The service is provided by third-party advertisement hubs, which facilitate real-time bidding for advertisers
#ruby-on-rails
_rails_session;0 Session management cookie for Ruby on Rails applications. Contains encrypted session data
#rudderstack
test_rudder_cookie;0 Checks whether the cookie storage of a browser is accessible or not. Once checked, the SDK removes the cookie immediately
rl_anonymous_id;0 Stores the anonymous ID. By default, it would be the auto-generated unique ID by SDK for each visitor unless overridden via setAnonymousId API. All the subsequent event payloads will contain this data unless cleared from the storage
rl_auth_token;0 Stores the authentication token passed by the user
rl_page_init_referrer;0 Stores the initial referrer of the page when a user visits a site for the first time. All the subsequent event payloads will contain this data
rl_page_init_referring_domain;0 Stores the initial referring domain of the page when a user visits a site for the first time. All the subsequent event payloads will contain this data
rl_session;0 Stores the session-related information including sessionId if session tracking is enabled
rl_user_id;0 Stores the user ID set via the identify API. All the subsequent event payloads will contain this data unless cleared from the storage
rl_group_id;0 Stores the user group ID set via the group API. All the subsequent group event payloads will contain this data unless cleared from the storage
rl_group_trait;0 Stores the user group traits object set via the group API. All the subsequent group event payloads will contain this data unless cleared from the storage
rl_trait;0 Stores the user traits object set via the identify API. All the subsequent event payloads will contain this data unless cleared from the storage
#sailthru
sailthru_pageviews;T30M This cookie is set by Sailthru to tracks the number of page views for each user
sailthru_visitor;1Y This cookie is set by Sailthru. The cookie contains an id that is used to identify a user's pageviews within a session
sailthru_content;1Y Tracks recent pageviews for all visitors, and can be used to populate a new user profile
#salesforce
devOverrideCsrfToken;0 CSRF Token
apex__EmailAddress;1Y Caches contact IDs associated with email addresses
useStandbyUrl;0 Controls how quickly to set the standby URL when loading the softphone
sidebarPinned;10Y Controls the state of the Salesforce Classic sidebar
gTalkCollapsed;1Y Controls whether the sidebar in Salesforce Classic is open for a user
schgtclose;0 Deprecated feature, not used
autocomplete;60D Determines if the login page remembers the user\u2019s username
lloopch_loid;1Y Determines whether to send the user to a specific portal login or an app login
redirectionWarning;1Y Enables the customer to store URLs that are exempt from setting a redirect warning interstitial page on an allowlist
csssid_Client;0 Enables user switching
Host-ERIC_PROD-;T1M Enterprise Request Infrastructure Cookie (ERIC) carries the cross-site request forgery (CSRF) security token between the server and the client. The cookie name indicates the server mode (PROD or PRODDEBUG) and a random number. A different token is generated for each Lightning app
__Host-ERIC_PROD-*;0 =
iotcontextsplashdisable;10Y For the IoT product, stores user preference of whether to show Context Splash popup
FedAuth;0 For the SharePoint connector, used to authenticate to the top-level site in SharePoint
hideIdentityDialog;1Y Hides the dialog box that informs that the current user is logged out when switching to another user
_sid*;0 Identifies a Live Agent session. Stores a unique pseudonymous ID for a specific browser session over chat service
ssostartpage;1Y Identifies the Identity Provider (IdP) location for single sign-on (SSO). Certain service provider initiated SSO requests can fail without this cookie
BAYEAX_BROWSER;0 Identify a unique browser subscribed to CometD streaming channels
login;60D If the user\u2019s session has expired, used to fetch the username and populate it on the main login page when using the process builder app
_spring_KmMlArchivedArticlesList*;1D In Salesforce Classic, used to configure layout properties for Archived Articles in Article Management
_spring_KmMlMyDraftArticlesList*;1D In Salesforce Classic, used to configure layout properties for Draft Articles assigned to Me in Article Management
_spring_KmMlMyDraftTranslationsList*;1D In Salesforce Classic, used to configure layout properties for Draft Translations in Article Management
_spring_KmMlPublishedArticlesList*;1D In Salesforce Classic, used to configure layout properties for Published Articles in Article Management
_spring_KmMlPublishedTranslationsList*;1D In Salesforce Classic, used to configure layout properties for Published Translations in Article Management
_spring_KmMlAnyoneDraftArticlesList*;1D In Salesforce Classic, used to configure layout properties for the Draft Articles view in Article Management
_KMPage*;1D In Salesforce Classic, used to read the last user selection for Find in View, Article Language, {DataCategory}, and Validation Status in Article Management
activeView;0 In Salesforce Classic, used to remember the last user selection for Articles or Translations tab in Article Management
_KnowledgePageSortFieldArticle*;0 In Salesforce Classic, used to remember the last user selection for Sort by for the Articles view in Knowledge
_KnowledgePageSortFieldMyDraft*;0 In Salesforce Classic, used to remember the last user selection for Sort by for the My Drafts view in Knowledge
_KnowledgePageFilterArticleArticleType*;0 In Salesforce Classic, used to remember the last user selection for the article type filter for Articles view in Knowledge
_KnowledgePageFilterMyDraftArticleType*;0 In Salesforce Classic, used to remember the last user selection for the article type filter for My Drafts view in Knowledge
_KnowledgePageFilter*;0 In Salesforce Classic, used to remember the last user selection for the data category filter in Knowledge
_KnowledgePageFilterLanguage*;0 In Salesforce Classic, used to remember the last user selection for the language filter in Knowledge
_KnowledgePageFilterArticlePublishStatus*;0 In Salesforce Classic, used to remember the last user selection for the publish status filter for Articles view in Knowledge
_KnowledgePageFilterMyDraftPublishStatus*;0 In Salesforce Classic, used to remember the last user selection for the publish status filter for My Drafts view in Knowledge
_KnowledgePageFilterArticleValidationStatus*;0 In Salesforce Classic, used to remember the last user selection for the validation status filter for Articles view in Knowledge
_KnowledgePageFilterMyDraftValidationStatus*;0 In Salesforce Classic, used to remember the last user selection for the validation status filter for My Drafts view in Knowledge
_KnowledgePageDispatcher*;0 In Salesforce Classic, used to remember the user selection to determine whether to show Articles or My Drafts view in Knowledge
SetupDomainProbePassed;0 Indicates whether the web client successfully accessed the new *.salesforce-setup.com domain. If the cookie value is true, then Setup pages are served from *.salesforce-setup.com. If false, Setup pages are served from *.force.com. In this case, users are sometimes required to view Setup pages in Salesforce Classic instead of in Lightning Experience
waveUserPrefFinderListView;100Y Preference for displaying list views in CRM Analytics
waveUserPrefFinderLeftNav;100Y Preference for left navigation UI in CRM Analytics
guest_uuid_essential_*;1Y Provides a unique ID for guest users in Salesforce Sites. Expires 1 year after the user\u2019s last visit to the site
_kuid_;6M Registers a unique ID that identifies a returning user's device. The ID is used for targeted ads
caPanelState;0 Saves the open, closed, and height percent states of the calendar panel
pc-unit;1Y Sets a preference for displaying platform cache units to either MB or KB
ideaToggle;0 Show the Ideas list view or the Feed list view
WelcomePanel;1D Stores Salesforce preferences
sfdc_lv2;1Y Stores identity confirmation details for users. If the cookie isn\u2019t set or it expires, users must repeat the identity confirmation process the next time that they log in. Identity confirmation requires a verification method such as SMS, an authenticator app, or a security key
hideFilesWarningModal;50Y Stores the user acknowledgment that a public link to a Salesforce file is on email send. The warning window isn\u2019t continually shown after the user acknowledges this action
PreferredLanguage;1Y Stores the user language preference for language detection and localized user experience
promptTestMod;30D Stores whether test mode is in effect. This cookie is read-only
visitor_id*;1Y The visitor cookie includes a unique visitor ID and the unique identifier for your account
disco;0 Tracks the last user login and active session for bypassing login. For example, OAuth immediate flow
RRetURL;0 Used for 'log in as' to return to original page
idccsrf;3M Used for SSO authentication as CSRF protection
rsid2;0 Used for an admin user to 'log in as' one of their org portal user
rsid;0 Used for an admin user to 'log in as' one of their org user
cordovaVersion;0 Used for internal diagnostics with mobile applications
RRetURL2;0 Used for portal 'log in as' to return to original page
t;0 Used to avoid duplicate access checks
webact;1Y Used to collect metrics per page view for personalization
pctrk;0 Used to count page views by unauthenticated users against license usage
cookieSettingVerified;0 Used to create a popup message telling users that cookies are required
renderCtx;0 Used to deliver requested pages and content based on a user's navigation
QCQQ;0 Used to detect the official login page for Forced Login POST detection
hideDevelopmentTools;0 Used to determine whether to show the developer tools
force-proxy-stream;T3H Used to ensure client requests hit the same proxy hosts and are more likely to retrieve content from cache
csssid;0 Used to establish a request context in the correct tenant org
BrowserId;1Y Used to log browser sessions/visits for internal-only product analytics
alohaEpt;T90S Used to log page load EPT (Experience Page Time) for Visualforce (Classic UI) pages
BrowserId_sec;1Y Used to log secure browser sessions/visits for internal-only product analytics
force-stream;T3H Used to properly route server requests within Salesforce infrastructure for sticky sessions
sfdc-stream;T3H =
oid;2Y Used to redirect a user to the correct Salesforce org and assist the user for the next login
inst;0 Used to redirect requests to an instance when bookmarks and hardcoded URLs send requests to a different instance. This type of redirect can happen after an org migration, a split, or after any URL update
expid_*;0 Used to render pages based on specified brand
showNewBuilderWarningMessage;100Y Used to show or hide a warning message for the new dashboard builder
lastlist;0 Used to store the cookie name for the last list URL
oinfo;3M Used to track the State, Edition and orgID of a customer's org
sid_Client;0 Used to validate orgid and userid on the client side
clientSrc;0 Used to validate the IP from where a user logs in
SUCSP;0 Used when the user identity that an administrator is assuming, via Log In as Another User, is a Customer Success Portal (CSP) user
SUPRM;0 Used when the user identity that an administrator is assuming, via Log In as Another User, is a Partner Relationship Management (PRM) portal user
#salesforce-analytics
calViewState;0 Sets the inline calendar date state in Salesforce Classic (current week selected)
auraBrokenDefGraph;1W Used to track when a Lightning page has malformed HTML
#salesforce-chat
liveagent_sid;0 Identifies a Live Agent session. Stores a unique pseudonymous ID for a specific browser session over chat service
liveagent_invite_rejected_;0 Instructs Live Agent not to reissue an invitation on the same domain. Deletion of this cookie degrades the customer\u2019s experience because they can get repeated invitations
#salesforce-commerce
cqcid;1Y Used to track a guest shopper\u2019s browsing activity
#salesforce-dmp
igodigitaltc2;10Y This cookie is used to capture customer behavior to improve the quality of the experience of our online customers, including enhanced browsing experiences. It expires after 10 years or upon the withdrawal of your consent
igodigitalst_*;T1H This cookie is used to capture customer behavior to improve the quality of the experience of our online customers, including enhanced browsing experiences. It expires after one hour or upon the withdrawal of your consent
igodigitalstdomain;T1H =
#sap
gig3pctest;0 A temp cookie used to check if third-party cookies are blocked
ua_*;1D COPPA (under age)
_gig_*;12M Callback for listener
gig_bootstrap_*;12M If declined, user may be intermittently logged out
gig_canary;12M Indicates whether the client is using the canary version of the WebSDK
gig_canary_3*;12M =
gig_hasGmid;12M Internal cookie for the Web SDK
hasGmid;13M =
_gig_shareUI_lastUID;12M Last logged in UID
_gig_llp;12M Last login provider username for Login Welcome back screen
_gig_llu;12M =
_gigRefUid_*;12M Last referrer User ID
gig_last_ver_*;12M Last time of verification of the session when the site is using the verifyLoginInterval property of global CONF in order to trigger reverification
_gig_email;12M Last used email address in share (when sending email)
gltexp_*;0 Login Token Expiration
_gig_lt;12M Login Token for authentication
_gig_shareUI_cb_*;12M =
glt_*;12M =
gig3pc;2D Remembers if third-party cookies are blocked to avoid checking every time
gig_loginToken_*;12M SAP Customer Data Cloud's Single Sign On (SSO) group login token
gst;T30M Server ticket for second phase of login
GSLM_*;0 Session magic cookie
apiDomain_*;12M The shared domain API calls for all sites in a group should be sent to
gig_canary_ver*;12M The version name of the WebSDK's canary version
SAML_*;12M This cookie is saved by SAML SP to manage the SAML session information and, specifically, the parameters needed for logout
gig_toggles;0 This value is sent to SAP Customer Data Cloud in order to identify toggles that the back-end behavior depends on to process the specified toggle
glnk;0 Ticket for second phase of login
ucid;13M Unique computer identifier used for generating reports, and used by the Web SDK to get saved response
_gig_APIProxy_enabled;0 Used to indicate whether to use APIProxy or not
gac_*;0 Used to trigger server initiated login
gmid;12M User cookie
#seedtag
st_csd;1Y Date of the last cookie-syn
st_chc;1Y This cookie is used to store Cookie-sync
st_ssp;1Y This cookie is used to store low precision geolocation
st_cnt;1Y This cookie is used to store low precision geolocation (Country, City)
st_uid;1Y This cookie is used to store randomly generated unique browser identifier
st_cs;1Y Unique identifiers of DSPs
#segment
ajs_user_id;1Y This cookie helps track visitor usage, events, target marketing, and can also measure application performance and stability
ajs_group_id;1Y Track visitor usage and events within the website
ajs_anonymous_id;1Y Used for Analytics and help count how many people visit a certain site by tracking if you have visited before
#semasio-net
SEUNCY;179D Registers a unique ID that identifies the user\u2019s device for return visits
#sharethis
fpestid;13M Fpestid is a ShareThis cookie ID set in the domain of the website operator
pxcelAcc3PC;1D ShareThis Tag Management System cookie to check whether third party cookies are accepted by the browser. This is only set if there is no incoming cookie in the request
pxcelBcnLcy;0 ShareThis Tag Management System cookie to track latency on reporting beacon
__stidv;10Y ShareThis cookie ID version
st_optout;10Y ShareThis cookie set to indicate that user has opted out from data collection
pubconsent*;13M ShareThis cookie set to indicate user has made a declaration about GDPR data collection for IAB TCF v1 format
usprivacy*;0 ShareThis reads if the usprivacy cookie is present in the publisher domain
__stid;1Y The __stid cookie is set as part of the ShareThis service and monitors user-activity, e.g. Web pages viewed, navigation from page to page, time spent on each page etc
#sharethis-analytics
pxcelPage*;1Y ShareThis Tag Management System cookie to track status of pixel rotation loading. ShareThis uses a different cookie for different groups of sites within the ShareThis network
#sharethrough
stx_user_id;1Y Delivering targeted and relevant content
#sharpspring
koitk;3Y Collects data on visitors behavior and interaction - This is used to optimize the website and make advertisement on the website more relevant
__ss_referrer;T6H This cookie contains information about where the visitor came from, called the source for the visit
__ss;T30M This cookie is storing the session ID for your visit. It is used in combination with _ss_tk to group website visits in reports for a single user
__ss_tk;25Y This is Sharspring\u2019s token cookie which enables user tracking. It ensures that the visit to website is connected to the user independent of the session and the source
#shopify
_shopify_essential_*;1Y Contains an opaque token that is used to identify a device for all essential purposes
_shopify_essential;1Y Contains essential information for the correct functionality of a store such as session and checkout information and anti-tampering data
_shopify_country;0 For shops where pricing currency/country set from GeoIP, that cookie stores the country we've detected. This cookie helps avoid doing GeoIP lookups after the first request
cart_currency;14D Set after a checkout is completed to ensure that new carts are in the same currency as the last checkout
_s;2Y Shopify analytics
_y;2Y =
locale_bar_accepted;0 This cookie is provided by app (BEST Currency Converter) and is used to secure currency chosen by the customer
_tracking_consent;2Y Tracking preferences
_cmp_a;1D Used for managing customer privacy settings
_shopify_m;1Y =
_shopify_tm;T30M =
_shopify_tw;2W =
_customer_account_shop_sessions;30D Used in combination with the _secure_account_session_id cookie to track a user's session for new customer accounts
_ab;0 Used in connection with access to admin
_Brochure_session;2Y Used in connection with browsing through site
keep_alive;14W Used in connection with buyer localization
Secret;14D Used in connection with checkout
card_update_verification_id;T20M =
cart_ts;14D =
checkout_prefill;T5M =
checkout_queue_token;1Y =
checkout_session_lookup;3W =
checkout_session_token*;3W =
checkout_session_token_*;3W =
checkout_token;14D =
checkout_worker_session;3D =
customer_payment_method;T1H =
customer_shop_pay_agreement;T1H =
discount_code;0 =
dynamic_checkout_shown_on_cart;T30M =
hide_shopify_pay_for_checkout;0 =
localization;2W =
pay_update_intent_id;T20M =
previous_step;1Y =
profile_preview_token;T5M =
remember_me;1Y =
shop_pay_accelerated;1Y =
shopify_pay;1Y =
shopify_pay_redirect =
customer_account_new_login;T24H Used in connection with customer authentication
customer_account_preview;7D =
identity-state;T24H =
identity-state-*;T24H =
identity_customer_account_number;12W =
login_with_shop_finalize;T5M =
Secure_customer_sig;2Y Used in connection with customer login
storefront_digest;2Y =
master_device_id;2Y Used in connection with merchant login
_secure_session_id;0 Used in connection with navigation through a storefront
customer_account_locale;1Y Used in connection with new customer accounts
Cart;14D Used in connection with shopping cart
cart_sig;14D =
cart_ver;2W =
preview_theme;0 Used in connection with the theme editor
shopify-editor-unconfirmed-settings;T16H =
_shopify_u;2Y Used to facilitate updating customer account information
_storefront_u;T1M =
_secure_account_session_id;30D Used to track a user's session for new customer accounts
#shopify-analytics
_shopify_d;0 Shopify analytics
_shopify_fs;2Y =
_shopify_s;2Y =
_shopify_uniq;2Y =
_shopify_visit;2Y =
_shopify_y;2Y =
shop_analytics;T30M =
tracked_start_checkout;2Y Shopify analytics relating to checkout
_shopify_sa_p;T30M Shopify analytics relating to marketing & referrals
_shopify_sa_t;2Y =
_shopify_ga;0 Shopify and Google Analytics
_landing_page;2Y Track landing pages
_orig_referrer;2Y =
#siteimprove
nmstat;3Y This cookie is used to help record the visitor's use of the website. It is used to collect statistics about site usage such as when the visitor last visited the site. This information is then used to improve the user experience on the website. This Siteimprove Analytics cookie contains a randomly generated ID used to recognize the browser when a visitor reads a page. The cookie contains no personal information and is used only for web analytics. It is also used to track the sequence of pages a visitor looks at during a visit to the site. This information can be used to reduce user journeys, and enable visitors to find relevant information quicker
#sitespect
SSSC;1Y A session-only cookie used to send the user's Campaign assignment information to the backend webserver
SSLB;2Y Indicates to a downstream load balancer that subsequent requests by a user should be routed to or away from SiteSpect, depending on the cookie's value
SSRT;1Y Stores the date and time of the user's last request to determine if the visit has timed out
SSPV;1Y Used by the Preview feature and used when the Logging Level field on the Logging & Performance tab for the Domain is set to Debug
#sleeknote
_sn_m;1Y This cookie contains information used for marketing related targeting options. Targeting options like the referrer, UTM, or geo-location. Note that if this cookie is opted out, the marketing targeting options will not work, and the campaign will default to not show
_sn_a;1Y This is the cookie used for visitor analytics tracking. It sets a visitor ID so that the visitor can be identified across sessions. This enables all visitor related analytics data to be shown on the analytics pages in your Dashboard. Note that if a visitor is opted out of this cookie, you will still be able to see how many views and conversions your campaigns had, just not any visitor-related data like referrer, location, and so on
_sn_n;1Y This is the necessary cookie set by Sleeknote, as it contains technical information so that the campaigns can show properly and tracking works properly
#smaato
SCM;3W This cookie is used to store the user's unique identifier
SCMaps;3W =
SCMg;3W =
SCMinf;3W =
SCMo;3W =
SCMsovrn;3W =
#smartadserver
Pwb;2D Allows for the display of ads in the correct format based on browser, screen size, and OS
vs;0 Counting new visits
dyncdn;1D End-point and traffic data
sasd;1D Geolocation collection
sasd2;1D =
gid;13M Global unique ID cross domains associated with an end-user
Comp;13M Labeling end-users with keywords defined by a client
partner-*;13M =
csync;1D Optimises ad display based on the user's movement combined and various advertiser bids for displaying user ads
Pdomid;13M Technical cookie used to distribute the traffic between Smart's servers
lcsrc;13M Technical cookie used to refresh date serialized in ISO format
TestIfCookie;0 Technical cookie used to test if persistent cookies are accepted
TestIfCookieP;13M =
csfq;T6H Technical cookie used to trigger the injection of monitoring scripts
cnfq;T360M Technical cookie used to trigger the injection of monitoring scripts from a CNAME
pbw;13M This cookie collects cached data by browser ID, operating system ID and screen size
lcsrd;13M This cookie is used to present the visitor with relevant content and advertisements
pid;13M Unique ID associated with an end-user (according to a domain and browser)
#snap-pixel
_scid_r;13M Sets a unique ID for the visitor, that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs, which facilitates real-time bidding for advertisers
_schn;1D This cookies come from the Snapchat retargeting pixel. This pixel is used to retarget and attribute traffic coming from the social network
_scid;1Y Used to help identify a visitor
#snapchat
sc-a-nonce;1Y Nonce control. Used to encrypt session data
X-AB;1D This cookie is used by the website\u2019s operator in context with multi-variate testing. This is a tool used to combine or change content on the website. This allows the website to find the best variation/edition of the site
sc_at;1Y Used to identify a visitor across multiple domains
#snapengage
SnapABugUserAlias;1Y Stores a unique ID string for each chat-box session. This allows the website-support to see previous issues and reconnect with the previous supporter
SnapABugVisit;1Y This cookie is associated with live chat software from SnapEngage. It identifies a new user session
#snapengage-advertising
SnapABugHistory;1Y This cookie is associated with live chat software from SnapEngage. It identifies a visitor to enable a history of engagement to be recorded
SnapABugRef;1Y This cookie is associated with live chat software from SnapEngage. It records the landing page and origin of a visitor
#snowplow
sp;1Y Stores a server-side collector generated unique identifier for a user that is sent with all subsequent tracking event events. Can be used as a first party cookie is the collector is on the same domain as the site
_sp_id.*;2Y Stores user information that is created when a user first visits a site and updated on subsequent visits. It is used to identify users and track the users activity across a domain. This cookie stores a unique identifier for each user, a unique identifier for the users current session, the number of visits a user has made to the site, the timestamp of the users first visit, the timestamp of their previous visit and the timestamp of their current visit
_sp_ses.*;T30M Used to identify if the user is in an active session on a site or if this is a new session for a user (i.e. cookie doesn\u2019t exist or has expired)
#sonobi
__uir_bw;1D Collects data on visitors' behaviour and interaction - This is used to optimize the website and make advertisement on the website more relevant
__uin_bw;1M Collects information on visitor behaviour on multiple websites. This information is used on the website, in order to optimize the relevance of advertisement
HAPLB8*;0 Sonobi sets this cookie for advertising purposes
__uin_mm;44D These cookies are used to deliver adverts more relevant to you and your interests. They are also used to limit the number of times you see an advertisement as well as help measure the effectiveness of the advertising campaign
__uir_mm;14D =
HAPLB3A;0 This domain is owned by Sonobi, an automated online advertising buying and selling platform
__uin_rh;364D =
__uir_rh;32D =
HAPLB5S;29D Used to track visitors on multiple websites, in order to present relevant advertisement based on the visitor's preferences
__uis;29D =
#sooqr
__sqra;2Y Tracks the user's interaction with the website's search-bar-function. This data can be used to present the user with relevant products or services
__sqrb;2Y =
__sqrc;2Y =
#sourcepoint
consentUUID;1Y This cookie is used as a unique identification for the users who has accepted the cookie consent box
#sovrn
ljtrtb;1Y Enables us to help our advertising partners make decisions about displaying an advertisement to you. We store the ID that each partner uses to identify you and pass that information to the partner when a website requests an advertisement from us
_ljtrtb_*;1Y These cookies are used temporarily when multiple partners pass us their ID simultaneously. To avoid technical conflicts that arise from accessing the ljtrtb cookie for multiple partners at the same time, we store each partner\u2019s ID in a separate cookie and then consolidate these IDs into the ljtrtb cookie when it\u2019s available
#spotify
sp_t;2M Required to ensure the functionality of the integrated Spotify plugin. This does not result in any cross-site functionality
#spotify-embed
sp_landing;1D Required to ensure the functionality of the integrated Spotify plugin. This does not result in any cross-site functionality
#spotx
audience;1Y Sync audience data between buyers and sellers
#springserve
ssid;365D This cookie is associated with SpringServe. It is used for serving video ads
sst;365D =
#squeezely
sqzl_abs;1M A cookie used by Squeezely
sqzl_session_id;0 =
sqzl_vw;1Y =
sqzl_consent;1Y Stores the user's cookie consent state for the current domain
sqzllocal;1Y This is a cookie from the service Squeezely. It helps us with registering which pages you have visited and with sending you personalized ads
#stonly
_csrf;0 This cookie is used to prevent Cross-site request forgery (often abbreviated as CSRF) attacks of the website
#streamtheworld
idsync-bsw-uid-s;6D Presents the user with relevant content and advertisement. The service is provided by third-party advertisement hubs, which facilitate real-time bidding for advertisers
#stripe
__stripe_mid;1Y Fraud prevention and detection
__stripe_sid;T30M =
m;10Y Set by payment provider stripe.com to process payments
#supabase
sb-* Supabase authentication and session management cookies
#surveymonkey
sso_user;90D Determines if certain Enterprise respondents are authenticated if an account holder requires respondents to authenticate
RP_*;90D Enforces the one response per computer setting
sm_rec;0 Stores unencrypted user data. Expiry time based on the 'remember me' button on login
_splunk_rum_sid;T15M This is a site observability cookie that identifies/monitors site issues
sm_ir;0 Used by the instant results page so a survey creator can display data
CX_*;1Y Used for pop-up surveys to track whether the survey was already taken to avoid re-showing the pop-up
P_*;1Y =
REPID_*;0 Used to track the current page of the respondent in a multi-page survey. If the respondent leaves the survey, it enables the respondent to resume on the page they were last on
RE_*;0 =
#swym
swym-instrumentMap;T30M Related to Wishlist instrumentation for identification of API
swym-tpermts;1Y Related to asking user permission for marketing
swym-cu_ct;T30M Related to custom cart experience from Swym on the wishlist
swym-o_s;1Y Related to swym app versioning systems
swym-v-ckd;1Y =
swym-ol_ct;T30M Related to swym cart functionality
swym-weml;1Y Related to user\u2019s email address for Swym apps
swym-u_pref;1Y Related to user\u2019s marketing preference
swym-swymRegid;1Y This cookie is used to store an encrypted version of the user's device ID and information on the user\u2019s session
swym-session-id;T30M This is a general-purpose platform session cookie used to maintain an anonymous user session
swym-email;1Y This stores the email address when the shopper logs into the store or when the shopper authenticates their wishlist or subscribes for a back-in-stock alert
swym-pid;1Y Unique identifier to track merchants and their wishlist settings
#taboola
t_pt_gid;1Y Assigns a unique User ID that Taboola uses for attribution and reporting purposes, and to tailor recommendations to this specific user
taboola_session_id;0 Creates a temporary session ID to avoid the display of duplicate recommendations on the page
taboola_fp_td_user_id;1Y Indicates that the user clicked on an item that was recommended by Taboola\u2019s Services. This is used for reporting and analytics purposes
taboola_select;1Y Maintains a record of whether the user performed an action in the \u201CTaboola Select\u201D feature
abLdr;T3H Supports routine technical and performance improvements for Taboola\u2019s browser-based Services
abMbl;T3H Supports routine technical and performance improvements for Taboola\u2019s mobile SDK Services
t_gid;13M This Partitioned cookie gives a user who interacts with Taboola Widget a User ID allowing us to target advertisements and content to this specific user ID
trc_cookie_storage;1Y This cookie is used to collect information on a visitor. This information will become an ID string with information on a specific visitor \u2013 ID information strings can be used to target groups with similar preferences, or can be used by third-party domains or ad-exchanges
_tb_sess_r;T30M Used on websites of our publisher Customers that utilize the Taboola Newsroom services. It maintains a session reference about the user\u2019s visit to this particular website
tb_click_param;T50S Used on websites of our publisher Customers that utilize the Taboola Newsroom services. It measures performance of the publisher\u2019s homepage articles that are clicked
_tb_t_ppg;T30M Used on websites of our publisher Customers that utilize the Taboola Newsroom services. This cookie is used to identify the referring website (i.e. the website that the user visited prior to arriving at this publisher\u2019s website)
#tailtarget
trk;1M This cookie is used for deliver ads
ttca;30D This cookie is used for deliver ads with users'conversion data
tp*;30D This cookie is used for deliver ads, using synchronous id for DSP
_ssc;2D This cookie is used for indicate user access to the same site
dc;30D This cookie is used for sync with Google services
ttgcm;14D =
ttbprf;1M This cookie is used for user segmentation
ttnprf;1M =
u;1Y This cookie is used for user segmentation identifying the user uniquely
n;1M This cookie is used for user segmentation with timestamp from the latest access
ttc;1D This cookie is used for user segmentation with user\xB4s cache expiration
#tapad
TapAd_3WAY_SYNCS;2M Used for data-synchronization with advertisement networks
TapAd_DID;2M Used to determine what type of devices (smartphones, tablets, computers, TVs etc.) is used by a user
TapAd_TS;2M =
#tappx
TXCD;1M This cookie is associated with Tappx, an AdTech platform
TXCSDMN_*;1M =
#tawk
TawkCookie;0 Main Tawk.to cookie
__tawkuuid;10Y Tawk.to cookie used to distinguish users
tawk_*;6M Tawk.to free live chat widget session and visitor identification cookies
tawkUUID;10Y This cookie is used to collect information about how the visitor handles the live chat function on the website
TawkConnectionTime;0 This cookie is used to determine the connection duration of tawk sessions
#teads
tt_exelate;1D Avoid calling to Exelate. This avoids unnecessary calls to Eleate
tt_liveramp;1D Avoid calling to Liveramp. This avoids unnecessary calls to Liveramp
tt_neustar;1D Avoid calling to Nuestar. This avoids unnecessary calls to Neustar
tt_salesforce;1D Avoid calling to Salesforce. This avoids unnecessary calls to Salesforce
tt_bluekai;1D Avoid calling to bluekai. This avoids unnecessary calls to bluekai
tt_viewer;1Y Teads uses a \u201Ctt_viewer\u201D cookie to help personalize the video ads you see on our partner websites
#termly
__tluid;1Y Assigns a random ID number to each visitor so that their policy consent and cookie consent preferences can be saved
__tlbcpv;1Y Used to record the cookie consent preferences of visitors
__tltpl_*;1Y Used to record the policies that visitors consent to
#the-ozone-project
ozone_uid;90D This cookie contains unique randomly-generated values that enable the Ozone Project to distinguish browsers and mobile devices
#the-trade-desk
TDCPM;1Y Registers a unique ID that identifies a returning user's device. The ID is used for targeted ads
TDID;1Y =
#tiktok
msToken;9D Collects information on user behaviour on multiple websites. This information is used in order to optimize the relevance of advertisement on the website
MONITOR_WEB_ID;3M Used by the social networking service, TikTok, for tracking the use of embedded services
#tiktok-pixel
ttcsid*;1Y The TikTok cookie ttcsid likely serves as a session identifier, helping to maintain user sessions and track interactions across the platform. Its purpose is probably to manage user authentication or personalize content based on activity, similar to other session-related cookies used by TikTok
_tt_enable_cookie;389D Tracking cookie used by TikTok to identify a visitor
_ttp;389D =
ttwid;1Y Used by the social networking service, TikTok, for tracking the use of embedded services
#totvs
u;1Y This cookie is Used for audience segmentation for advertising
_ssc;1D This is a cookie used for generating access and internet traffic statistics
#tripadvisor
RT;399D This cookie is used to identify the visitor through an application. This allows the visitor to login to a website through their LinkedIn application for example
#tripadvisor-advertising
ServerPool;0 This cookie is generally provided by TripAdvisor and is used for advertising purposes
TADCID;10Y This cookie is used for viewing embedded content from TripAdvisor, including payment of referral commission fees and user tracking across websites
#tripadvisor-analytics
TATravelInfo;2Y This cookie is used to track visitors across websites to build a profile of search and browsing history
TAUnique;0 =
TAReturnTo;0 This cookies is used by TripAdvisor to track the return-to URL after authentication
#triplelift
sync;3M This cookie is used in order to transact in digital advertising, TripleLift exchanges (or syncs) identifiers with other companies. This cookie keeps track of which companies have recently been synced in order to avoid syncing with the same companies repetitively
optout;5Y This cookie is used to determine whether the visitor has accepted the cookie consent box
tluidp;3M This cookie is used to identify the visitor and optimize ad-relevance by collecting visitor data from multiple websites with \u2013 this exchange of visitor data is normally provided by a third-party data-center or ad-exchange
tluid;3M This cookie is used to identify the visitor and optimize ad-relevance by collecting visitor data from multiple websites \u2013 this exchange of visitor data is normally provided by a third-party data-center or ad-exchange
#trkn
barometric[cuid];1Y This cookie is used to identify users for Veritone/Barometric Podcast Conversion
barometric[idfa];T10S This cookie is used to to collect visitor statistics. This data is used to categorize users and improve the effectiveness of website advertising
#trustpilot
__asc;1Y A cookie set by Trustpilot if you click the read more widget
csrf-canary;0 These cookies are used by the TrustPilot service to identify you and enable you to leave reviews of our products and services
__auc;1Y Used to track and report information to the Alexa analytics
#twiago
deuxesse_uxid;29D Sets a unique ID for the visitor, that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs, which facilitates real-time bidding for advertisers
#twitch
sentry_device_id;3650D This cookie Preserves users states across page requests
referrer_url;3650D This cookie detects how the user reached the website by registering their last URL-address
device_id;3650D This cookie is An ID that uniquely identifies the device the user is using
server_session_id;0 This cookie is associated with twitch.com. It allows the host domain to remember the choices you make on the Twitch Services and to provide enhanced and more personalized features, such as customising a webpage, remembering if the host domain has asked you to participate in a promotion and for other services you request, like watching a video or commenting on a blog
unique_id_durable;3652D =
unique_id;3652D This cookie is associated with twitch.com. It preserves the user state across page requests
session_unique_id;0 This cookie is use for Twitch.tv which is an online service used for watching or broadcasting live or prerecorded videos across topics such as cooking, travel, art, sports, and video games
auth-token;0 This cookie is used for authentication & authorization
twitch.lohp.countryCode;3650D This cookie is used for country determination
algoliasearch-client-js;3650D This cookie is used for search optimization
chat_rules_shown;3650D This cookie is used to store user preference
enable-compact-scene-listing;3650D =
videoChat.notice_dismissed;3650D =
local_storage_app_session_id;3650D This cookie preserves users states across page requests
session_storage_last_visited_twitch_url;3650D This cookie stores the user's video player preferences using embedded Twitch video
api_token;3652D This cookies is necessary for the implementation of video-content on the website
#typeform
tf_respondent_cc;6M This cookie is used to make sure forms on the website work properly
#typeform-advertising
attribution_user_id;1Y This cookie helps us in attributing the conversion to the correct channel
#typo3
be_lastLoginProvider;0 Stores information about the last login provider when logging into TYPO3 Backend
be_typo_user;0 Used to identify a backend session when a Backend User logged in to TYPO3 Backend or Frontend
fe_typo_user;0 Used to identify a session ID when logged-in to the TYPO3 Frontend
Typo3InstallTool;0 Used to validate a session for the System Maintenance Area / Install Tool
#umami
umami.* Open-source privacy-friendly web analytics alternative
#underdogmedia
dt;1Y This cookie is set by AddThis to allow website visitors to share content on various social networks
rtbh;1Y This cookie is used to place digital advertising from their Marketing partners on their Publishers' websites via ad placements
udmts;89D =
#undertone
UID_EXT_;1Y This cookie is used to store the user's unique identifier
UTID;1Y =
UTID_ENC;1Y =
#unrulymedia-com
unruly_m*;6D Pending
#usabilla
usbls;0 Usabilla uses this cookie for campaigns targeted to visitors new or returning to the site. This cookie is used to track which category applies to users and to then show the campaign to the right users
#vbulletin
bblastactivity;1Y Stores the time of the last activity
bblastvisit;1Y Stores the time of the last page view
bbsitebuilder_active Used to designate whether the Site Builder is active
bbnp_notices_displayed;1Y Used to keep track of notices to display to the client
bbpassword Used to store a hash of the logged in user's password
bbuserid Used to store the ID of the logged in user
bbcpsessionhash;0 Used to track the current administrator session from the database
bbsessionhash;0 Used to track the current session from the database
#vercel
_vercel_* Vercel platform cookies for deployment previews and analytics
#verve
lkqdidts;1Y This cookie is used to identify the physical location of mobile devices and operating system device
lkqdid;1Y This cookie is used to identify the physical location of mobile devices and operating system device identifiers
#viafoura
VfAccess*;T5M This cookie is used to access identifier for authentication
VfRefresh;1Y This cookie is used to refresh identifier for authentication
VfSess;30D This cookie is used to session identifier for authentication
_vfb;T30M This cookie is used to stores recirculation data for analytics
_vfz;T6M This cookie is used to stores referral data for analytics
_vfa;1Y This cookie is used to stores user and session identifiers for analytics
_vf_rd_test*;T1S This cookie is used to test best domain name (SLD+TLD) to set cookies at
vfThirdpartyCookiesEnabled;0 This cookie is used to testing if 3rd party cookies are supported
#vidoomy
vidoomy-uids;1Y Used in context with video-advertisement. The cookie limits the number of times a user is shown the same advertisement. The cookie is also used to ensure relevance of the video-advertisement to the specific user
#vimeo
vuid;T1M This first party cookie created by Vimeo is used to assign a Vimeo Analytics unique id
Player;T1M This first party cookie created by Vimeo is used to remember user\u2019s player mode preferences
continuous_play_v3;2Y Used to keep track of whether continuous play is on or not for a user
#vimeo-analytics
sd_client_id;2Y Collects analytical tracking information about videos and enables the player to function properly
sd_identity;2Y =
#visx-net
um2;2Y Sets a unique ID for the visitor, that allows third party advertisers to target the visitor with relevant advertisement. This pairing service is provided by third party advertisement hubs, which facilitates real-time bidding for advertisers
#vmg-host
BSWtracker;694D Collects data on visitor behaviour from multiple websites, in order to present more relevant advertisement - This also allows the website to limit the number of times that the visitor is shown the same advertisement
#vuble
_mb;0 Used in context with video-advertisement. The cookie limits the number of times a visitor is shown the same advertisement-content. The cookie is also used to ensure relevance of the video-advertisement to the specific visitor
#vwo
_vwo_ds;2M Collects data on the user's visits to the website, such as the number of visits, average time spent on the website and what pages have been loaded with the purpose of generating reports for optimising the website content
_vwo_sn;1D Collects statistics on the visitor's visits to the website, such as the number of visits, average time spent on the website and what pages have been read
_vwo_referrer;0 Registers data on visitors' website-behaviour. This is used for internal analysis and website optimization
_vis_opt_s;100D This cookie detects if you are new or returning to a particular test
_vis_opt_exp_*;100D This cookie is generated when a goal is created
_vwo_ssm;10Y This cookie is used for testing and is created only on sites that use the HTTP protocol. This is used to check if VWO can create cookies on them, post which this cookie is deleted
_vis_opt_test_cookie;100D This is a temporary session cookie generated to detect if the cookies are enabled on the user browser or not
_vwo_uuid;1Y Used to track visitor movements anonymously
_vwo_uuid_v2;1Y =
#weborama-analytics
AFFICHE_W;3M Used by the advertising platform Weborama to determine the visitor\u2019s interests based on pages visits, content clicked and other actions on the website
#wepublish
_wepublishGa;2Y ID used to identify users
_wepublishGa_gid;T24H ID used to identify users for 24 hours after last activity 24 hours
#whatsapp
wa_lang_pref;6D Used by WhatsApp to save language preferences
wa_ul;0 Used to access the service it provides
#wikimedia
centralnotice_bucket;0 This cookie helps us understand the effectiveness of notices provided to users through the CentralNotice extension..
WMF-Last-Access;0 This cookie is used by the Wikimedia Foundation. It is used to determine the last time a user visited a page, and is used for various statistics
NetWorkProbeLimit;T1H This cookie is used to set NetworkProbeLimit cookie to override the default network probe limit value
GeoIP;0 This cookie is used to try and understand the user's geographical location (country) based on their IP address
stopMobileRedirect;30D This cookie tells us not to redirect to the mobile site if you do not like that..
loginnotify_prevlogins;180D This cookie verifies that you are logging in from a known device. This affects the threshold for how many unsuccessful login attempts trigger a notification to the user..
#wistia
_simplex;1Y Cookie by Wistia for storing user\u2019s referrer and landing paged details
_distillery;1Y This cookie is used by the Wistia video player to remember where you are in a video so that if playback is interrupted (for example, by losing your internet connection) then you can get right back to where you left off
muxData;1Y =
wistia-video-progress-*;0 =
wistia-http2-push-disabled;2W This cookie supports performance tracking by Wistia for their Analytics, so we can see how often videos were watched and how users interacted with video functionality
wistia;0 This is a cookie required for the video player to work
#wix-analytics
fedops.logger.sessionId;12M Used for stability/effectiveness measurement
#wix-com
client-session-bind;0 Cookie for API protection
server-session-bind;0 =
smSession;2W Identifies logged in site members
svSession;2Y Identifies unique visitors and tracks a visitor\u2019s sessions on a site
SSR-caching;0 Indicates how a site was rendered
hs;0 Security
consent-policy;12M Used for cookie banner parameters
TS01*;0 Used for security and anti-fraud reasons
bSession;T30M Used for system effectiveness measurement
_wixCIDX;3M Used for system monitoring/debugging
_wix_browser_sess;0 =
wixLanguage;12M Used on multilingual websites to save user language preference
ForceFlashSite;0 When viewing a mobile site (old mobile under m.domain.com) it will force the server to display the non-mobile version and avoid redirecting to the mobile site
#woocommerce
store_notice*;0 Allows customers to dismiss the Store Notice
woocommerce_snooze_suggestions__*;2D Allows dashboard users to dismiss Marketplace suggestions, if enabled
wp_woocommerce_session_*;2D Contains a unique code for each customer so that it knows where to find the cart data in the database for each customer
woocommerce_dismissed_suggestions__*;1M Count of suggestion dismissals, if enabled
woocommerce_cart_hash;0 Helps WooCommerce determine when cart contents/data changes
woocommerce_items_in_cart;0 =
woocommerce_recently_viewed;0 Powers the Recent Viewed Products widget
#woocommerce-attribution
sbjs_udata;0 Information about the visitor\u2019s user agent, such as IP, the browser, and the device type
sbjs_migrations;0 Technical data to help with migrations between different versions of the tracking feature
sbjs_session;T30M The number of page views in this session and the current page path
sbjs_current_add;0 Timestamp, referring URL, and entry page for your visitor\u2019s current visit to your store
sbjs_first_add;0 Timestamp, referring URL, and entry page for your visitor\u2019s first visit to your store (only applicable if the visitor returns before the session expires)
sbjs_current;0 Traffic origin information for the visitor\u2019s current visit to your store
sbjs_first;0 Traffic origin information for the visitor\u2019s first visit to your store (only applicable if the visitor returns before the session expires)
#wordpress
wordpress_test_cookie;0 Cookie set by WordPress to check if the cookies are enabled on the browser to provide appropriate user experience to the users
wordpress_logged_in_*;0 Remember User session
stnojs;2D Remember if user do not want JavaScript executed
wp_lang;0 Stores the user's language preference in WordPress admin panel
wp-settings-time-*;1Y Time at which wp-settings-{user} was set
trac_form_token;0 Used as a security token for cross-site request forgery protection
jetpackState;0 Used for maintaining Jetpack State
tix_view_token;2D Used for session managing private CampTix content
codexUserId;6M Used to check whether the current visitor is a logged-in WordPress.org user
codexUserName;6M =
wporg_logged_in =
wporg_sec =
codexToken;6M Used to check whether the current visitor is a logged-in WordPress.org user. Only set if you select \u201CKeep me logged in\u201D when logging in
showComments;10Y Used to determine if you prefer comments to be shown or hidden when reading the site
trac_session;90D Used to keep anonymous session information
wp-postpass_*;10D Used to maintain session if a post is password protected
devicePixelRatio;1Y Used to make the site responsive to the visitor\u2019s screen size
wporg_locale;1Y Used to persist a user\u2019s locale configuration
wp-settings-*;1Y Used to persist a user\u2019s wp-admin configuration
welcome-* Used to record if you\u2019ve chosen to hide the \u201CWelcome\u201D message at the top of the corresponding blog
comment_author_url_*;347D Used to track comment author url, if \u201CSave my name, email, and website in this browser for the next time I comment.\u201D checkbox is checked
wp-saving-post;1D Used to track if there is saved post exists for a post currently being edited. If exists then let user restore the data
comment_author_*;347D Used to tracked comment author name, if \u201CSave my name, email, and website in this browser for the next time I comment.\u201D is checked
jpp_math_pass;0 Verifies that a user answered the math problem correctly while logging in
#wordpress-analytics
camptix_client_stats;1Y Used to track unique visitors to tickets page on a WordCamp site
#wp-glogin
wordpress_google_apps_login;0 Used for secure log in to the web site with a Google account
#wpml
wp-wpml_current_language;0 This cookie is used to track the language preference fo the user
#wufoo
ep201;T30M Load balancing site traffic and preventing site abuse
ep202;1Y Signup source attribution, event stitching, and assigning visitors to experiments
#wunderkind
bounceClientVisit;0 This cookie is used to remember user web browsing activity and may be used to understand about your demographics, such as age and gender
#x
external_referer;2Y Our Website uses X buttons to allow our visitors to follow our promotional X feeds, and sometimes embed feeds on our Website
dnt;2Y These are third party X cookies. These cookies enable users, if they wish, to login to their X account share content from our websites with their friends. These cookies do not allow us access to your accounts or provide us with any confidential information relating to your accounts. These cookies also allow a news feed of tweets to appear on the website
eu_cn;2Y =
kdt;2Y =
remember_checked_on;2Y These cookies enable us to track visitor activity from our X ads on our website, and also to allow users to share content from our websites. These cookies do not provide us with any confidential information relating to your account
rweb_optin;2Y =
ads_prefs;2Y These cookies enable us to track visitor activity from our X ads on our website, and also to allow users to share content from our websites. They cookies do not provide us with any confidential information relating to your account
auth_token;2Y =
csrf_same_site;2Y =
csrf_same_site_set;2Y =
ct0;2Y =
tfw_exp;2Y =
twid;2Y =
guest_id;2Y This cookie is set by X to identify and track the website visitor. Registers if a users is signed in the X platform and collects information about ad preferences
_twitter_sess;0 This cookie is set due to X integration and sharing capabilities for the social media
gt;1Y Twitter uses these cookies to support plugin integration with our website. If you use the Tweet plugin and log into your X account, X will set some of these cookies to remember that you are logged in. X will also use cookies for their own analytics purposes
syndication_guest_id;2Y Used to collect information about users browsing behaviour for marketing purposes including digital display and social media advertising
#x-pixel
muc_ads;24M These cookies are placed when you come to our website via X. A cookie from X is also placed on our website, with which we can later show a relevant offer on X
guest_id_ads;2Y This cookie is for advertising when logged out
guest_id_marketing;2Y =
personalization_id;2Y Unique value with which users can be identified by X. Collected information is used to be personalize X services, including X trends, stories, ads and suggestions
#xandr
token;T1440M Cookies that start with token are helper cookies used as a security measure with industry opt-out pages. They contain a unique value only to verify the origin of opt-out requests
anj;90D The anj cookie contains data denoting whether a cookie ID is synced with our partners. ID syncing enables our partners to use their data from outside the Platform on the Platform
sess;0 The sess cookie contains a single non-unique value: \u201C1\u201D.It is used by the Platform to test whether a browser is configured to accept cookies from Xandr
uids;120D This cookie contains a base 64 encoded JSON object which contains external unique randomly-generated values that enable other Prebid Server demand partners to distinguish browsers and mobile devices
uuid2;90D This cookie contains a unique randomly-generated value that enables the Platform to distinguish browsers and devices
usersync;90D This cookie contains data denoting whether a cookie ID is synced with our partners. ID syncing enables our partners to use their data from outside the Platform on the Platform
pses;0 This cookie is used to measure the time a user spends on a site
icu;90D This cookie is used to select ads and limit the number of times a user sees a particular ad. It contains information such as the number of times an ad has been shown, how recently an ad has been shown, or how many total ads have been shown
XANDR_PANID;400D This cookie registers data on the visitor. The information is used to optimize advertisement relevance
#xenforo
xf_inline_mod_*;1Y These cookies are used to store a user's currently selected inline moderation items
xf_toggle;1Y This cookie and local storage item are used to store a user's preferences for toggling various controls open or closed
xf_tfa_trust;45D This cookie is used to determine if a user has previously chosen to trust this device without requiring further two-step verification for a period of time
xf_push_subscription_updated;1Y This cookie is used to determine if a user's push subscription preferences have been updated
xf_push_notice_dismiss;1Y This cookie is used to determine whether or not a user has dismissed the push notification notice
xf_dbWriteForced;1Y This cookie is used to indicate that the request should be completed using the database write server
xf_consent;1Y This cookie is used to store a user's cookie consent preferences
xf_csrf;1Y This cookie is used to store a user's cross-site request forgery token, preventing other applications from making malicious requests on the user's behalf
xf_notice_dismiss;1Y This cookie is used to store a user's dismissed notices
xf_ls;1Y This cookie is used to store a user's local storage contents in the event their browser does not support the native local storage mechanism
xf_user;1Y This cookie is used to store a user's remember me token, allowing their credentials to persist across multiple sessions
xf_language_id;1Y This cookie is used to store a user's selected language
xf_style_id;1Y This cookie is used to store a user's selected style
xf_session;0 This cookie is used to store a user's session identifier
xf_emoji_usage;0 This cookie is used to store which emojis a user has recently used when composing a message
xf_from_search;0 This cookie is used to track when a user has arrived on the site from a search engine
#yahoo
A1;1Y Ads targeting cookie for Yahoo
A1S;1Y =
A3;1Y =
APID;1M Collects information on visitor behaviour on multiple websites. This information is used on the website, in order to optimize the relevance of advertisement
IDSYNC;1Y Identifies if the cookie-data needs to be updated in the visitor's browser - This is determined through third-party ad-serving-companies
migrated2y;1Y These cookies are only used as migration indication for old cookies
adsrcvw1;1Y These cookies are only used with your consent. You can give or withdraw your consent on the third party's site or app
optout;2Y This cookie collect and store data of ads from user opted out
GUC;1Y This cookie is used to collect information on a visitor. This information will become an ID string with information on a specific visitor \u2013 ID information strings can be used to target groups with similar preferences, or can be used by third-party domains or ad-exchanges
OTH;1Y =
adaptv_unique_user_cookie;1Y =
axids;1Y =
cmp;1Y =
rtbData0;2Y =
rxx;1Y =
tbla_id;1Y =
tearsheet;T30M =
unique_ad_source_impression;30D =
APIDTS;1D This is a Yahoo! Cookie used in the targeting of relevant adverts and content on the Yahoo! platform
#yandex-metrica
_ym_visorc_*;T30M Allows Session Replay to function correctly
_ym_metrika_enabled;T60M Checks whether other Yandex.Metrica cookies are installed correctly
_yasc;10Y Collects data on the user across websites - This data is used to make advertisement more relevant
yashr;1Y =
bh;1Y Collects data on user behaviour and interaction in order to optimize the website and make advertisement on the website more relevant
is_gdpr;1Y Detecting users from regions where the General Data Protection Regulation (GDPR) applies
is_gdpr_b;1Y =
_ym_isad;2D Determines whether a user has ad blockers
_ym_debug;0 Indicates that debug mode is active
_ym_hostIndex;1D Limits the number of requests
yabs-vdrf;5D Registers data on visitors from multiple visits and on multiple websites. This information is used to measure the efficiency of advertisement on websites
yandexuid Registers data on visitors' website-behaviour. This is used for internal analysis and website optimization
yuidss =
_ym_d;1Y Saves the date of the user's first site session
yabs-sid;0 Session ID
ymex;1Y Stores auxiliary information for Yandex.Metrica performance: ID creation time and their alternative values
usst;1Y Stores auxiliary information for syncing site user IDs between different Yandex domains
_ym_uid;1Y Used for identifying site users
#yieldmo
ptrpub;1Y This cookie helps us personalize your ad experience. It creates a unique identifier that allows advertisers to show you relevant ads based on your browsing habits. Advertisers use real-time platforms to connect with viewers who might be interested in their products
ptradtrt;1Y This cookie is used to establish a unique identifier for the visitor that allows external advertisers (third parties) to target the visitor with relevant advertising. This combined service is provided by advertising hubs, which provide real-time offers to advertisers
ptran;1Y =
ptrb;1Y =
ptreps;1Y =
ptropenx;1Y =
ptrcriteo;1Y This cookie is used to establishes a unique identifier for the visitor that allows external advertisers (third parties) to target the visitor with relevant advertising. This combined service is provided by advertising hubs, which provide real-time offers to advertisers
ptrrc;10M =
ptrrhs;1Y This cookie is used to identify, session length, IP address, location, time of usage, viewed pages and files, your advertising campaign selections, and other information regarding your use of the Website
ptrt;1Y This website uses a cookie to track you and show you ads from other companies that might interest you. These ad platforms connect advertisers with viewers in real-time
ptrc;1Y This website utilizes a cookie to assign a unique visitor ID. This ID is used by external advertising networks (third-party) to deliver targeted advertising based on your browsing behavior. These ad networks function as real-time marketplaces where advertisers compete for your attention
ptrpp;1Y We use a cookie to create a unique ID for you. This allows advertisers (not affiliated with us) to show you relevant ads. Advertisers use platforms that connect them with potential customers in real-time
ptrbsw;1Y When you visit our site, a cookie is placed to identify you. This allows advertisers (separate companies) to target you with relevant ads. These ad platforms connect advertisers with potential customers in real-time, like an auction
#yieldmo-analytics
yieldmo_id;1Y Yieldmo only tracks using device identifiers and so all requests must include your device's Advertising ID or the yieldmo_id cookie of the device related to the request. Requests submitted without a device identifier cannot be processed
#yithemes-com
yith_wcwl_session_;29D YITH WooCommerce Wishlist plugin uses cookies in order to correctly store user wishlists
#youtube
__Secure-YNID;180D It's a YouTube cookie used to enhance user experience by storing video player preferences and aiding in secure log-ins and spam detectio
GPS;1D Registers a unique ID on mobile devices to enable tracking based on geographical GPS location
YSC;0 Registers a unique ID to keep statistics of what videos from YouTube the user has seen
__Secure-ROLLOUT_TOKEN;180D =
LOGIN_INFO;2Y This cookie is used to play YouTube videos embedded on the website
PREF This cookie stores your preferences and other information, in particular preferred language, how many search results you wish to be shown on your page, and whether or not you wish to have Google\u2019s SafeSearch filter turned on
VISITOR_INFO1_LIVE;179D Tries to estimate the users' bandwidth on pages with integrated YouTube videos. Also used for marketing
DEVICE_INFO;179D Used to detect if the visitor has accepted the marketing category in the cookie banner. This cookie is necessary for GDPR-compliance of the website
VISITOR_PRIVACY_METADATA;180D Youtube visitor privacy metadata cookie
#zendesk
ZD-launcherLabelRemoved If the end user chooses to dismiss the launcher label, then we store this value to ensure that the message is not displayed again on other pages
__zlcmid;1Y This cookie Chat Widget offers out-of-the-box cookie consent management, see here: Enabling cookie consent for the Chat widget & Web Widget. Alternatively, these Chat Cookies respect external cookie bot functionality as well
ZD-store This cookie ensures consistent presentation of the Web Widget (Classic) when an End-User navigates to a new web page
_zendesk_shared_session;T8H This cookie is used for authentication and set to be anonymous
_zdsession_talk_embeddables_service;0 This cookie is used for load balancing
ZD-buid This cookie is used to create a deviceId and track analytics events for pages that load a Web Widget on them
ZD-suid;T20M This cookie is used to create a sessionId and track analytics events for pages that load a Web Widget on them
zte2095;0 This cookie is used to identify the domain/subdomain the Chat Widget is located on
ZD-widgetOpen This cookie maintains the open/closed state of the Web Widget across page visits
_zendesk_cookie;1Y This cookie saves arbitrary preference settings. Two factor authentication features and device tracking will not work without it
__zlcprivacy;1Y This cookie store visitor's decision on CookieLaw
ZD-settings This cookie stores a hash of settings so that we don't keep sending requests to our backend
_zendesk_nps_session;0 This cookie stores a unique key for a session, for landing page after responding to an NPS survey (if enabled)
_zendesk_session;T8H This cookie stores account ID, route for internal service calls and the cross-site request forgery token
zendesk_thirdparty_test;T8H =
ZD-zE_oauth;T2H This cookie stores the authentication token once the user has been authenticated.Web Widget (Classic) offers pre-built API functionality for cookie consent; see here: Web Widget (Classic) Cookie Permission in Developer Center. Alternatively, these Cookies respect external cookie bot functionality as well
help_center_data;T48H This cookie stores the text string of an end-user\u2019s search term in the Help Center Functionality. It stores this so that it can check whether a ticket was created after that term was searched. A user identifier is not stored so it is not possible to specify which user completed the search at the time of reporting
_answer_bot_service_session;0 This cookie stores unique session key for Answer Bot product. Used to uniquely identify a user session when using Answer Bot Article Recommendations
_help_center_session;0 This cookie stores unique session key for Help Center Functionality
_zendesk_authenticated;0 This is a flag set when a user is authenticated to display the most up to date content
connect.sid;0 This is used for user sessions and is strictly necessary for the Community. Session cookies allow websites to remember users within a website when they move between web pages. These cookies tell the server what pages to show the user so the user doesn\u2019t have to remember where they left off or start navigating the site all over again
#zendesk-analytics
_zdshared_user_session_analytics;90D This cookie is Used to track information about visits for analytics purposes
#zeotap
zsc;1D Frequency capping for cookie syncing
zc;10Y Registers data on visitors from multiple visits and on multiple websites. This information is used to measure the efficiency of advertisement on websites
idp;1Y User Identification
zi;1Y =
zuc;1Y =
#zoho
zc_cu_exp;1Y Contains the expiration date for the cookie with its name
zc_consent;1Y Determines whether the user has accepted the cookie consent box
ZCAMPAIGN_CSRF_TOKEN;0 This cookie is used to distinguish between humans and bots
uesign;1M This cookie is used to manage the security of the applications
#zoho-advertising
zc_show;1Y Collects data on visitors' preferences and behaviour on the website - This information is used make content and advertisement more relevant to the specific visitor
zc_loc;0 Collects information on user preferences and/or interaction with web-campaign content - This is used on CRM-campaign-platform used by website owners for promoting events or products`;function l(){const e=new Map,s=new Map,i=[];let t="",c="";for(const a of u.split(`
`)){const[,r="",n=""]=/^(\S*) ?(.*)$/.exec(a)??[];if(!n){t=r.slice(1),e.set(t,[]);continue}n!=="="&&(c=n);const o={...h(r),text:c};e.get(t)?.push(o),o.name.endsWith("*")?i.push({...o,service:t}):s.has(o.name)||s.set(o.name,{...o,service:t})}return i.sort((a,r)=>r.name.length-a.name.length),{services:e,exact:s,prefixes:i}}let p;const d=()=>p??=l();function m(e){return d().services.get(e)??[]}function f(e){const{exact:s,prefixes:i}=d();return s.get(e)??i.find(t=>e.startsWith(t.name.slice(0,-1)))}export{f as purposeOf,m as purposesOf};
