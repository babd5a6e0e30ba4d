import { w as walk, o as once, r as readRules, b as classifyName$1, a as classifyUrl$1, t as take, i as isPassedOn, d as byRow, e as rowsOf, g as guess, L as LONGEST$1, f as candidates, C as CLASSES$1 } from './lib/classify.js';
export { c as compileOwner } from './lib/classify.js';

const SERVICES = `091app.com	+ 91app.com
0AMP	+ ampproject.org				amp-first-party
0AWS WAF	+ .com		www.amazon.com/privacy	Amazon	awswaf
0AdOpt	+ .io				goadopt
0Adobe Fonts	+ edgefonts.net typekit.com typekit.net		www.adobe.com/privacy.html	Adobe
0Adobe Scene7	+ scene7.com			Adobe Systems
0Adyen	+ .com		/policies-and-disclaimer/privacy-policy
0Affirm	+ .com		/privacy
0Afterpay	+ .com static-afterpay.com		/en-US/privacy-policy	Block
0Airwallex	+ .com
0Akamai	.net + akamaihd.net akamaized.net
0Amazon Pay	+ apay-us.amazon.com pay.amazon.com payments-amazon.com payments-eu.amazon.com payments-fe.amazon.com payments.amazon.com		www.amazon.com/privacy	Amazon
0AppConsent	+ .io			SFBX
0Apple	+ .com		/legal/privacy/
0Apple Pay	+ .cdn-apple.com		www.apple.com/legal/privacy/	Apple
0Arkose Labs	+ arkoselabs.com funcaptcha.com				arkose
0Auth0	+ .com		www.okta.com/privacy-policy/	Okta
0Axeptio	+ axept.io
0Baidu Log-in			privacy.baidu.com/policy/PrivacyPolicy	Baidu	baidu-login
0Bigcommerce	+ .com
0Blogger	blogblog.com .com
0Bold Commerce	+ boldapps.net .com
0Booking.com	+ bstatic.com
0Bootstrap CDN	+ .com
0Braintree	+ braintree-api.com braintreegateway.com		www.paypal.com/us/legalhub/paypal/privacy-full	PayPal
0Bunny Fonts	+ fonts.bunny.net			Bunny
0CCM19	+ .de			Papoo Software & Media
0Cachefly	+ .net
0Certum	+ .pl
0Checkout.com	+ .com				checkout
0Civic Cookie Control	+ civiccomputing.com		www.civicuk.com/privacy	Civic	civic
0Classy	+ .org			GoFundMe
0CleanTalk	+ .org		,publicoffer#privacy
0Cloudflare Turnstile	+ challenges.cloudflare.com		www.cloudflare.com/privacypolicy/	Cloudflare	turnstile
0Cloudinary	+ .com
0Commanders Act TrustCommander	+ trustcommander.net		www.commandersact.com/en/privacy/	Commanders Act	commanders-act-consent
0Comodo	+ trust-provider.com usertrust.com
0ComplyAuto	+ .com
0Consentmo	+ .com
0Cookie Information	+ .com				cookieinformation
0CookieFirst	+ .com		,legal/privacy-policy/
0CookieHub	+ .eu .net
0CookieScript	+ cookie-script.com			Objectis	cookie-script
0CookieYes	+ cdn-cookieyes.com .com		www.cookieyes.com/cookie-policy/
0Cookiebot	+ .com .eu		/en/cookie-declaration/	Usercentrics
0DataDome	+ captcha-delivery.com .co		datadome.co/privacy-policy/
0Datacamp	+ cdn77.org
0Dealer	dealer.com				dealer-first-party
0Didomi	+ .io .mgr.consensu.org privacy-center.org		/privacy-policy
0DigiCert	+ .com
0Ecwid	.com shopsettings.com
0Ekm Systems	+ ekmsecure.com
0Enzuzo	+ .com		/privacy-policy
0Ezoic Gatekeeper	+ .com		www.ezoic.com/privacy-policy/	Ezoic	gatekeeperconsent
0FONTPLUS	+ .dev .jp			Monotype
0Facebook Login			www.facebook.com/policy.php	Meta Platforms
0Fastly	+ .net
0Fides	+ .com			Ethyca	ethyca
0Firebase	+ firebaseio.com identitytoolkit.googleapis.com securetoken.googleapis.com		firebase.google.com/support/privacy	Google
0Font Awesome	+ .com			Fonticons	fontawesome
0Forter	+ .com		/privacy-policy/
0Framer CDN	framer.com framerstatic.com + framerusercontent.com			Framer
0Fundraise Up	+ .com				fundraiseup
0GeeTest	+ .com
0GitHub	+ .com githubusercontent.com rawgit.com		docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement
0Givebutter	+ .com
0Global-e	global-e.com				global-e-first-party
0GlobalSign	+ .com
0GoDaddy	+ .com wsimg.com
0Google APIs	+ .com		policies.google.com/privacy	Google
0Google Fonts	+ fonts.googleapis.com fonts.gstatic.com		support.google.com/admanager/answer/2839090	Google
0Google Pay	+ pay.google.com payments.google.com tez.google.com		support.google.com/admanager/answer/2839090	Google
0Google Privacy & messaging	+ fundingchoicesmessages.google.com		support.google.com/admanager/answer/2839090	Google	google-funding-choices
0Gumroad	+ .com
0HUMAN Bot Defender (PerimeterX)	+ humansecurity.com .net protechts.net px-cdn.net px-client.net px-cloud.net			HUMAN Security	perimeterx
0Hatena Blog	hatena.ne.jp st-hatena.com
0Hotmart	+ .com
0HubSpot consent banner			legal.hubspot.com/privacy-policy	HubSpot	hubspot-consent
0HubSpot cookie banner	+ hs-banner.com		legal.hubspot.com/privacy-policy	HubSpot	hubspot-banner
0HubSpot files			legal.hubspot.com/privacy-policy	HubSpot
0Imgur	+ .com
0InMobi Choice	+ cmp.inmobi.com inmobi-choice.io			InMobi
0Ipify	+ .org
0JSDelivr CDN	+ jsdelivr.net
0Kakao	+ daumcdn.net
0Kakao Login	+ accounts.kakao.com developers.kakao.com kauth.kakao.com			Kakao
0Ketch	+ ketchcdn.com ketchjs.com
0Key CDN	+ kxcdn.com		help.myfeelback.com/fr/quels-sont-les-cookies-d%C3%A9pos%C3%A9s-par-un-dispositif-de-collecte-myfeelback
0Klarna	+ .com .net klarnacdn.net klarnaevt.com klarnaservices.com		/international/privacy-policy/
0LINE Login	+ access.line.me api.line.me liff.line.me		privacy.lycorp.co.jp/en/	LY Corporation
0LiveRamp Privacy Manager	+ .io			LiveRamp	privacymanager
0Login with Amazon			www.amazon.com/privacy	Amazon	amazon-login
0Mail.ru Log-in			vk.com/privacy	VK	mail-ru-login
0Marketplace Web Service	+ ssl-images-amazon.com		www.amazon.com/privacy	Amazon
0Medium	+ .com
0Mercado Pago	+ mercadolibre.com mercadolivre.com .com .com.ar .com.br .com.mx mlstatic.com		www.mercadopago.com/privacidade	Mercado Libre	mercadopago
0Microsoft	+ .com msecnd.net		account.microsoft.com/privacy
0Microsoft Hosted Libs	+ aspnetcdn.com		www.linkedin.com/legal/cookie-policy	Microsoft
0Microsoft sign-in	+ aadcdn.msauth.net aadcdn.msftauth.net b2clogin.com ciamlogin.com login.live.com logincdn.msauth.net logincdn.msftauth.net microsoftonline-p.com microsoftonline.com		www.linkedin.com/legal/cookie-policy	Microsoft
0Monotype Fonts	+ fonts.com fonts.net myfonts.net			Monotype
0Naver Login	+ nid.naver.com			Naver
0Naver Pay	+ checkout.naver.com pay.naver.com			Naver
0Okta	+ .com oktacdn.com		/privacy-policy/
0OneTrust	+ cookielaw.org cookiepro.com .com .io optanon.blob.core.windows.net		www.onetrust.com/privacy/
0Osano	+ .com		osano.trusthub.com/privacy
0PayPal	+ .com paypalobjects.com		/us/legalhub/paypal/privacy-full
0Pusher	+ .com pusherapp.com
0QQ login	+ connect.qq.com graph.qq.com			Tencent
0Qode Interactive	.com
0Queue-it	+ queue-it.net
0Rackspace	rackcdn.com raxcdn.com
0Razorpay	+ .com		,privacy/
0Riskified	+ .com
0SAP Customer Data Cloud	+ .com		www.sap.com/privacy	SAP	gigya
0Sber ID	+ id.sber.ru			Sber
0Sectigo	+ .com
0Securiti	+ .ai			Veeam
0Sezzle	+ .com
0Shop Pay	+ shop.app		www.shopify.com/legal/privacy	Shopify
0Shopify	shopifyapps.com shopifysvc.com + .com shopifycdn.com		www.shopify.com/legal/cookies
0Sift	+ .com siftscience.com
0Sign in with Apple	+ appleid.apple.com appleid.cdn-apple.com		www.apple.com/legal/privacy/	Apple	apple-sign-in
0Sign in with Google	+ accounts.google.com apis.google.com		policies.google.com/technologies/cookies#types-of-cookies	Google	google-sign-in
0Signifyd	+ .com
0Sirdata CMP	+ consentframework.com			Sirdata
0Snapchat Login Kit			www.snap.com/en-US/privacy/privacy-policy/	Snapchat	snapchat-login
0Sourcepoint	+ privacy-mgmt.com sp-prod.net		www.didomi.io/privacy-policy	Didomi
0Square	+ cash.app .com squarecdn.com squareup.com squareupsandbox.com		squareup.com/us/en/legal/general/privacy	Block
0Squarespace	+ .com
0Stripe	+ .com .network stripecdn.com		,privacy
0Telegram Login	+ oauth.telegram.org			Telegram
0Tencent Captcha	+ captcha.gtimg.com captcha.qq.com			Tencent
0Termly	+ .io		,our-privacy-policy/
0TermsFeed	+ freeprivacypolicy.com .com
0ThreatMetrix	+ online-metrix.net			LexisNexis Risk Solutions
0Tilda	+ .ws tildacdn.com
0Transcend	+ transcend-cdn.com .io
0Tray Commerce	+ tcdn.com.br
0TripAdvisor	+ tacdn.com				tripadvisor-first-party
0TrustArc	+ .com truste.com
0TypeSquare	+ .com			Morisawa
0Unpkg	npmcdn.com + .com
0Usercentrics	+ consent.cookiebot.com .com .eu		usercentrics.com/privacy-policy/
0VK ID			vk.com/privacy	VK
0WalletConnect	+ .com .org			Reown
0WeChat Log-in				Tencent	wechat-login
0WebsiteBuilder.com	mywebsitebuilder.com
0Weebly	+ editmysite.com .com
0Wix	.com wixapps.net + parastorage.com wixstatic.com
0WordPress	w.org + .com		wordpress.org/about/privacy/	Automattic
0Yandex CDN	yandex.st + yastatic.net		yandex.com/support/metrica/general/gdpr.html	Yandex
0Yandex ID	+ autofill.yandex.ru oauth.yandex.* passport.yandex.*		yandex.com/support/metrica/general/gdpr.html	Yandex
0Yandex SmartCaptcha	+ captcha-api.yandex.ru smartcaptcha.cloud.yandex.ru smartcaptcha.yandexcloud.net		yandex.com/support/metrica/general/gdpr.html	Yandex
0YouTube	+ ggpht.com				youtube-first-party
0Zip	+ quadpay.com .co zipmoney.com.au			Zip Co
0alicdn.com	+ .com				alicdn
0amebaowndme.com	+ .com				amebaowndme
0apptegy.net	+ .net				apptegy
0aruba.it	+ .it				aruba
0assets-landingi.com	+ assets-landingi.com				assets-landingi
0awsli.com.br	+ .com.br				awsli
0b-cdn.net	+ b-cdn.net				b-cdn
0blogcms.jp	+ .jp				blogcms
0blogimg.jp	+ .jp				blogimg
0blogspot.com	+ bp.blogspot.com				blogspot
0blogsys.jp	+ .jp				blogsys
0booth.pm	+ .pm				booth
0bubble.io	+ .io				bubble
0builderall.com	+ .com				builderall
0bunnyinfra.net	+ .net				bunnyinfra
0cafe24.com	+ cafe24.com
0canalblog.com	+ .com				canalblog
0cargo.site	+ .site				cargo
0cdn-nhncommerce.com	+ cdn-nhncommerce.com				cdn-nhncommerce
0cdn-website.com	+ cdn-website.com				cdn-website
0cdnfonts.com	+ .com				cdnfonts
0ckeditor.com	+ .com				ckeditor
0clickfunnels.com	+ .com				clickfunnels
0cloudflare.com	+ .com				cloudflare
0cloudfront.net	+ d3e54v103j8qbb.cloudfront.net				cloudfront
0consentmanager	+ .de .mgr.consensu.org .net		www.consentmanager.net/privacy/
0country.is	+ .is				country
0coupangcdn.com	+ .com				coupangcdn
0creativecommons.org	+ .org				creativecommons
0ctfassets.net	+ .net				ctfassets
0cybassets.com	+ .com				cybassets
0d2cmedia.ca	+ d2cmedia.ca
0datatables.net	+ .net				datatables
0dcsaascdn.net	+ .net				dcsaascdn
0dealerinspire.com	+ .com				dealerinspire
0dealeron.com	+ .com				dealeron
0dealerspike.net	+ dealerspike.net
0dooca.store	+ .store				dooca
0eRecht24	+ e-recht24.de				e-recht24
0easystore.co	+ .co				easystore
0ecatholic.com	+ .com				ecatholic
0ecomposer.app	+ .app				ecomposer
0edupage.org	+ .org				edupage
0ekm.net	+ .net				ekm
0elementor.com	+ .com				elementor
0entrata.com	+ .com				entrata
0eu-multiscreensite.com	+ eu-multiscreensite.com				eu-multiscreensite
0fanbox.cc	+ .cc				fanbox
0finalsite.net	+ .net				finalsite
0firebaseapp.com	+ .com				firebaseapp
0flagcdn.com	+ .com				flagcdn
0flaticon.com	+ .com				flaticon
0fourthwall.com	+ .com				fourthwall
0g5marketingcloud.com	+ .com				g5marketingcloud
0geojs.io	+ .io				geojs
0getbento.com	+ .com				getbento
0getcourse.ru	+ .ru				getcourse
0gokwik.co	+ .co				gokwik
0googlecode.com	+ .com				googlecode
0googleusercontent.com	+ .com				googleusercontent
0gstatic.com	+ .com		firebase.google.com/support/privacy		gstatic
0gupy.io	+ .io				gupy
0hCaptcha	+ .com		/privacy	Intuition Machines
0hatena.com	+ .com				hatena
0hibu.com	+ .com				hibu
0hibu.us	+ hibu.us
0hibuwebsites.com	+ .com				hibuwebsites
0hostinger.com	+ hostinger.com
0hstatic.net	+ .net				hstatic
0hubspotusercontent-na1.net	+ hubspotusercontent-na1.net				hubspotusercontent-na1
0iTunes	+ mzstatic.com		www.apple.com/legal/privacy/	Apple
0ibb.co	+ .co				ibb
0icomoon.io	+ .io				icomoon
0iconify.design	+ .design				iconify
0icons8.com	+ .com				icons8
0ideasoft.dev	+ .dev				ideasoft
0imagedelivery.net	+ .net				imagedelivery
0imagekit.io	+ .io				imagekit
0imgix	+ .net			Zebrafish Labs
0imimg.com	+ .com				imimg
0imweb.me	+ .me				imweb
0instant.page	+ .page				instant
0intuit.com	+ digitalasset.intuit.com				intuit
0ionicframework.com	+ .com				ionicframework
0ip-api.com	+ ip-api.com				ip-api
0ipapi.co	+ .co				ipapi
0ipinfo.io	+ ipinfo.io
0iubenda	+ .com		/privacy-policy/42042892	team.blue
0jQuery CDN	+ jquery.com
0janeapp.net	+ .net				janeapp
0jimcdn.com	+ .com				jimcdn
0jimdo.com	+ .com				jimdo
0jimdo.systems	+ jimdo.systems
0jimstatic.com	+ .com				jimstatic
0jumpseller.com	+ .com				jumpseller
0jwwb.nl	+ .nl				jwwb
0kajabi-cdn.com	+ kajabi-cdn.com				kajabi-cdn
0kakaocdn.net	+ .net				kakaocdn
0kenlo.io	+ .io				kenlo
0lencr.org	+ .org				lencr
0licensebuttons.net	+ .net				licensebuttons
0livedoor.jp	+ parts.blog.livedoor.jp
0lnwfile.com	+ .com				lnwfile
0lottiefiles.com	+ .com				lottiefiles
0luxurypresence.com	+ .com				luxurypresence
0makeshop.jp	+ .jp				makeshop
0mcusercontent.com	+ .com				mcusercontent
0media-amazon.com	+ media-amazon.com				media-amazon
0megagroup.ru	+ .ru				megagroup
0minFraud	+ maxmind.com mmapiws.com			MaxMind
0mitiendanube.com	+ .com				mitiendanube
0mncdn.com	+ .com				mncdn
0multiscreensite.com	+ .com				multiscreensite
0myikas.com	+ .com				myikas
0myonlinestore.eu	+ .eu				myonlinestore
0myshopify.com	+ .com				myshopify
0myshopline.com	+ .com				myshopline
0myshoptet.com	+ .com				myshoptet
0mywebsite-editor.com	+ mywebsite-editor.com				mywebsite-editor
0ngfiles.com	+ .com				ngfiles
0nitroscripts.com	+ .com				nitroscripts
0nocookie.net	+ .net				nocookie
0olxcdn.com	+ .com				olxcdn
0one.audi	+ .audi				one
0ooklaserver.net	+ .net				ooklaserver
0over-blog.com	+ over-blog.com				over-blog
0parentsquare.com	+ .com				parentsquare
0patientpop.com	+ .com				patientpop
0pexels.com	+ .com				pexels
0phenompeople.com	+ .com				phenompeople
0picsum.photos	+ .photos				picsum
0pimg.tw	+ .tw				pimg
0pixieset.com	+ .com				pixieset
0plyr.io	+ .io				plyr
0polyfill-fastly.net	+ polyfill-fastly.net				polyfill-fastly
0postimg.cc	+ .cc				postimg
0prismic.io	+ .io				prismic
0pstatic.net	+ .net				pstatic
0pximg.net	+ .net				pximg
0q4inc.com	+ .com				q4inc
0quoracdn.net	+ .net				quoracdn
0rakuten.co.jp	+ image.rakuten.co.jp	=l rakuten-source			rakuten
0reCAPTCHA	+ .net		policies.google.com/privacy	Google
0rechargecdn.com	+ .com				rechargecdn
0revize.com	+ .com				revize
0rsms.me	+ .me				rsms
0sakura.ne.jp	+ .ne.jp				sakura
0salla.dev	+ salla.dev
0salla.network	+ .network				salla
0salla.sa	+ salla.sa
0sanity.io	+ .io				sanity
0sapoapps.vn	+ .vn				sapoapps
0scorpion.co	+ scorpion.co
0sealsubscriptions.com	+ .com				sealsubscriptions
0secureserver.net	+ .net				secureserver
0sftcdn.net	+ .net				sftcdn
0sharpschool.com	+ .com				sharpschool
0shgcdn3.com	+ .com				shgcdn3
0shiprocket.in	+ .in				shiprocket
0shop-pro.jp	+ shop-pro.jp
0shopflo.com	+ .com				shopflo
0shoplazza.com	+ .com				shoplazza
0shoplineapp.com	+ .com				shoplineapp
0shopserve.jp	+ .jp				shopserve
0shortpixel.ai	+ .ai				shortpixel
0showit.co	+ .co				showit
0smugmug.com	+ smugmug.com
0snappages.site	+ .site				snappages
0softgarden.de	+ softgarden.de
0softgarden.io	+ softgarden.io
0sportngin.com	+ sportngin.com
0spotapps.co	+ .co				spotapps
0sqspcdn.com	+ .com				sqspcdn
0squarespace-cdn.com	+ squarespace-cdn.com				squarespace-cdn
0ssl.com	+ .com				ssl
0storyblok.com	+ .com				storyblok
0strikinglycdn.com	+ .com				strikinglycdn
0studiodesignapp.com	+ .com				studiodesignapp
0supabase.co	+ .co				supabase
0tailwindcss.com	+ .com				tailwindcss
0tarteaucitron	+ .io			AmauriC
0teachablecdn.com	+ .com				teachablecdn
0teamtailor-cdn.com	+ teamtailor-cdn.com				teamtailor-cdn
0thebase.in	+ thebase.in
0thinkific.com	+ .com				thinkific
0tiendanube.com	+ .com				tiendanube
0tildaapi.com	+ .com				tildaapi
0tildacdn.biz	+ tildacdn.biz
0tildacdn.net	+ tildacdn.net
0tildacdn.one	+ .one				tildacdn
0tildacdn.pro	+ tildacdn.pro
0toast.com	+ toast.com
0tray.com.br	+ .com.br				tray
0ucarecdn.com	+ .com				ucarecdn
0ucoz.net	+ .net				ucoz
0unsplash.com	+ .com				unsplash
0uptodown.com	+ .com				uptodown
0usercontent.one	+ .one				usercontent
0utdstc.com	+ .com				utdstc
0verwaltungsportal.de	+ .de				verwaltungsportal
0vtex.com	+ vtex.com
0w3.org	+ .org				w3
0website-editor.net	+ website-editor.net				website-editor
0website-files.com	+ website-files.com				website-files
0wikimedia.org	+ wikimedia.org
0withgoogle.com	+ csp.withgoogle.com				withgoogle
0wixmp.com	+ .com				wixmp
0wp.com	+ .com				wp
0wpmucdn.com	+ .com				wpmucdn
0xserver.jp	+ .jp				xserver
0yandex.net	+ avatars.mds.yandex.net favicon.yandex.net				yandex
0youcan.shop	+ .shop				youcan
0zdn.vn	+ .vn				zdn
0zid.store	+ .store				zid
0zyrosite.com	+ .com				zyrosite
7Envybox	static.saas-support.com + =d .io
7HubSpot meetings			legal.hubspot.com/privacy-policy	HubSpot
7LivePerson	look.io + =d .com .net lpsnmedia.net
7Matomo Tag Manager			matomo.org/privacy/	Matomo
7Naver TV				Naver	naver-video
7Salesforce forms			www.salesforce.com/company/privacy/full_privacy/	Salesforce
7Tealium iQ	+ =c tiqcdn.com =d tiqcdn.cn			Tealium
7VK Video			vk.com/privacy	VK
cAdobe Experience Platform Tags	+ adobedtm.com		www.adobe.com/privacy/policy.html	Adobe	adobe-launch
cCommanders Act TagCommander	+ tagcommander.com		www.commandersact.com/en/privacy/	Commanders Act	commanders-act
cEnsighten	+ .com			CHEQ
cGoogle Tag Manager	+ .com		business.safety.google/privacy/	Google
cPiwik PRO Tag Manager	+ containers.piwik.pro		piwik.pro/privacy-policy/	Piwik PRO
d2GIS	+ .com .ru
dAccuWeather	+ .com
dAcuity Scheduling	+ .com			Squarespace	acuityscheduling
dAddEvent	+ .com addthisevent.com
dAlgolia	+ .com .io .net algolianet.com
dAmp	+ .com				useamp
dApple Maps	+ apple-mapkit.com		www.apple.com/legal/privacy/	Apple
dApple Music and Podcasts	+ embed.music.apple.com embed.podcasts.apple.com		www.apple.com/legal/privacy/	Apple	apple-music
dAppstle	+ .com
dArcGIS	+ .com arcgisonline.com esri.com			Esri
dAsksuite	+ .com
dAtlassian widgets	+ atl-paas.net .com .net			Atlassian	atlassian
dAudioEye	+ .com
dAutoFi	+ .com
dAvada	+ .io
dBBB seal	+ .org			Better Business Bureau	bbb
dBaidu Maps	+ map.baidu.com map.bdimg.com		privacy.baidu.com/policy/PrivacyPolicy	Baidu
dBandcamp	+ .com bcbits.com
dBandsintown	+ .com
dBazaarvoice	+ .com		/legal/privacy-policy/
dBing Maps	+ virtualearth.net		www.linkedin.com/legal/cookie-policy	Microsoft
dBirdeye	+ .com
dBirdie	+ .so
dBitrix24	+ .* .by .com .de .eu .ru
dBoomstream	+ .com
dBrightcove	+ bcovlive.io boltdns.net .com .net brightcovecdn.com		issuu.com/legal/privacy	Bending Spoons
dBrowser Update	+ browser-update.org			browser-update.org
dBugHerd	+ .com
dButtonizer	+ .io
dBuy Me a Coffee	+ .com				buymeacoffee
dCARFAX	+ .ca .com			S&P Global
dCARTO basemaps	+ .com cartocdn.com			CARTO	carto
dCREMA	+ cre.ma
dCalendly	+ .com		,legal/privacy-notice
dCall Now Button	+ .com nowbuttons.com				callnowbutton
dCallPage	+ .io
dCanva	+ .com
dCarGurus	+ .com
dCarNow	+ .com
dCareCart	+ .io
dCbox	+ .ws
dChannel Talk	+ .io			Channel Corp.	channel
dChatbase	+ .co
dChatling	+ .ai
dChatra	+ .io
dChatway	+ .app			Premio
dChatwoot	+ .com
dChaty	+ .app premio.io			Premio
dCliengo	+ .com
dCloudbeds	+ .com
dCloudflare Stream	+ .com videodelivery.net		www.cloudflare.com/privacypolicy/	Cloudflare	cloudflarestream
dCommon Ninja	+ .com				commoninja
dConversion Bear	+ .com				conversionbear
dCrisp	+ .chat		,en/privacy/
dCrowdsignal	+ .com poll.fm polldaddy.com		automattic.com/privacy/	Automattic
dDIRS21	+ .de			TourOnline
dDISH	+ .co			METRO
dDMCA badge	+ .com			DMCA.com	dmca
dDailymotion	+ .com dmcdn.net		/legal/privacy	Canal+
dDesignMyNight	+ .com			Access Group
dDiginetica	+ .net
dDiscourse	+ discourse-cdn.com
dDisqus	+ .com disquscdn.com		,privacy-policy/	Zeta Global
dDocAccess	+ .com			Streamline
dDoofinder	+ .com
dDrift	+ .com driftcdn.com driftt.com		/privacy-policy/	Salesloft
dDriveCentric	+ .com .io
dDutchie	+ .com
dEdmunds	+ .com			CarMax
dElfsight	+ .com elfsightcdn.com		,privacy-policy/
dEliseAI	+ .com meetelise.com
dEmbedly	+ embed.ly .com			Medium
dEnable	+ .co.il
dEye-Able	+ eye-able.com
dFareHarbor	+ .com fh-kit.com			Booking Holdings
dFeefo	+ .com
dFera	+ .ai
dFlickr	+ .com staticflickr.com
dFormitable	+ .com			Zenchef
dFoxentry	+ .com .cz			AVANTRO
dFreshchat	+ .com		www.freshworks.com/gdpr/	Freshworks
dFreshdesk	+ .com		www.freshworks.com/gdpr/	Freshworks
dFreshworks	+ .com freshworksapi.com fw-cdn.com		/gdpr/
dGIPHY	+ .com			Shutterstock
dGTranslate	+ .io .net
dGenially	+ .com		www.genial.ly/cookies
dGetButton	+ .io
dGitBook	+ .com
dGoogle Calendar	+ calendar.google.com		support.google.com/admanager/answer/2839090	Google
dGoogle Docs	+ docs.google.com drive.google.com forms.gle sites.google.com		policies.google.com/privacy	Google
dGoogle Maps	+ maps-api-ssl.google.com maps.google.com maps.googleapis.com maps.gstatic.com		business.safety.google/privacy/	Google
dGoogle Programmable Search	+ cse.google.com		support.google.com/admanager/answer/2839090	Google
dGoogle Translate	+ translate.google.com translate.googleapis.com		support.google.com/admanager/answer/2839090	Google
dGorgias	+ .chat .com .help .io
dGosuslugi	+ pos.gosuslugi.ru static.gosweb.gosuslugi.ru			Mintsifry
dGravatar	+ .com		automattic.com/privacy/	Automattic
dGubagoo	+ .io			Reynolds and Reynolds
dHappyTalk	+ .io happytalkio.com			MBI Solution
dHelpCrunch	+ .com
dHextom	+ .com
dHighLevel	+ .com msgsndr.com				leadconnectorhq
dHubSpot chat	+ usemessages.com		legal.hubspot.com/privacy-policy	HubSpot
dHubSpot forms	+ forms.hubspot.com hsforms.com hsforms.net hubspotfeedback.com		legal.hubspot.com/privacy-policy	HubSpot
dHulkApps	+ .com
dIframely	+ iframe.ly			Itteco
dImBox	+ .io
dImpel	+ .ai .io
dInstafeed	+ .com			Nfcube	nfcube
dIntercom	+ .help .io intercomassets.com intercomcdn.com		www.intercom.com/legal/privacy
dInternet Archive	+ archive.org		,about/terms.php
dIssuu	+ .com isu.pub		,legal/privacy	Bending Spoons
dJW Player	+ jwpcdn.com jwplatform.com .com jwpsrv.com longtailvideo.com			JWX	jwplayer
dJitsi Meet	+ jit.si			8x8	jitsi
dJivoChat	+ jivo.ru jivosite.com			JivoSite
dJotform	+ jotfor.ms .com .io		www.jotform.com/privacy/
dJudge.me	+ .me judgeme-public-images.imgix.net judgeme.com				judge
dJuicer	+ .io
dJunip	+ .co juniphq.com
dKakao Maps	+ dapi.kakao.com map.daum.net map.daumcdn.net map.kakao.com maps.daum.net			Kakao
dKelley Blue Book	+ .com			Cox Automotive	kbb
dKiwi Size Chart	+ .com			Kiwi Sizing	kiwisizing
dKommo	+ .com .ru kommo.com				amocrm
dKudobuzz	+ .com
dLeadster	+ .com.br
dLibsyn	+ .com
dLightWidget	+ .com
dLiveAgent	+ ladesk.com			Quality Unit
dLiveChat	+ chatbot.com helpdesk.com livechat-files.com livechat-static.com .com livechatinc.com openwidget.com		www.livechat.com/legal/privacy-policy/	Text
dLiveTex	+ .ru
dLodgify	+ .com
dLoox	+ .app .io
dLoyaltyLion	+ .com .net
dLuigi's Box	+ .com .tech				luigisbox
dMapbox	+ .com
dMapy.com	+ .com .cz			Seznam.cz	mapy
dMarquiz	+ .io .ru
dMatterport	+ .com		,es/legal/privacy-policy/	CoStar Group
dMicrosoft 365 embeds	+ office.com office.net sharepoint.com		www.linkedin.com/legal/cookie-policy	Microsoft	microsoft-office
dMindbody	+ healcode.com mindbodyonline.com
dMirai	+ .com
dMixcloud	+ .com		/privacy/
dMixlr	+ .com
dMux Video	+ mux.com			Mux
dMy LiveChat	+ .com			CustomerStream	mylivechat
dNaver Maps	+ map.naver.com map.naver.net			Naver
dNotion	+ .site .so
dNow Book It	+ .com				nowbookit
dOlark	+ .com
dOnIcon	+ .ru
dOpenStreetMap	+ .de .fr .org osm.org			OpenStreetMap Foundation
dOpenTable	+ .com otstatic.com			Booking Holdings
dOpenWeather	+ .org				openweathermap
dPOWR	+ .io powrcdn.com
dPipedrive LeadBooster	+ .com pipedriveassets.com		/en/cookie-notice	Pipedrive	pipedrive
dPodium	+ .com
dProveSource	+ .com				provesrc
dPure Chat	+ .com		/privacy		purechat
dQikify	+ .com
dQualified	+ .com		www.salesforce.com/company/privacy/full_privacy/	Salesforce
dQuandoo	+ .com		www.indeed.com/legal	Recruit
dQuickCEP	+ .com
dREVIEWS.io	+ .co.uk .io				reviews
dRambler player	+ vp.rambler.ru			Rambler
dRe:amaze	+ .com			GoDaddy	reamaze
dRe:plain	+ .cc				replain
dReadSpeaker	+ .com
dRealPage	+ .com
dRebuy	+ .com				rebuyengine
dRecombee	+ .com
dRedo	+ getredo.com
dRentCafe	+ .com			Yardi
dReputon	+ .com
dResponsiveVoice	+ .org
dRichpanel	+ .com
dRise.ai	+ rise-ai.com			Wix
dRoadster	+ .com			CDK Global
dRoute	+ .com
dRutube	+ .ru
dSaleSmartly	+ .com
dSalesforce chat	+ salesforce-scrt.com salesforceliveagent.com service.force.com		www.salesforce.com/company/privacy/full_privacy/	Salesforce
dSeekda	+ .com
dSendcloud	+ .sc
dServiceTitan	+ .com
dServiceform	+ .com
dSetmore	+ .com
dSite Search 360	+ .com			Zoovu	sitesearch360
dSkeepers	+ avis-verifies.com .io
dSmartsupp	+ .com smartsuppcdn.com smartsuppchat.com		/help/privacy/
dSmile	+ .io			Smile.io
dSnapWidget	+ cdnsnapwidget.com .com
dSociableKIT	+ .com
dSoundCloud	+ sndcdn.com .com		soundcloud.com/pages/privacy
dSpotify embeds	+ scdn.co spotify.com spotifycdn.com		www.spotify.com/us/legal/privacy-policy/	Spotify	spotify-embed
dSquareWebsites	+ .org
dStamped	+ .io
dStartquestion	+ .com
dSteam	+ steamstatic.com store.steampowered.com			Valve
dStreamable	+ .com
dSubsplash	+ .com .io
dSubstack	+ .com substackcdn.com
dSunshine Conversations	+ .io		www.zendesk.com/company/agreements-and-terms/privacy-notice/	Zendesk	smooch
dSwym Wishlist	+ .com			Swym	swymrelay
dSynctrack	+ .io
dTaggbox	+ tagembed.com .com
dTelegram	+ .org
dTencent Maps	+ map.qq.com			Tencent
dTencent Video	+ v.qq.com			Tencent
dTidio	+ .co .com tidiochat.com		www.tidio.com/privacy-policy/
dToast	+ toasttab.com
dTochat.be	+ .be			Tochat	tochat
dTolstoy	+ .com				gotolstoy
dTradePending	+ .com
dTradingView	+ tradingview-widget.com .com
dTranstore	+ .app
dTripadvisor	+ jscache.com .* .com		tripadvisor.mediaroom.com/us-privacy-policy
dTrusted Shops	+ etrusted.com .* .com .de				trustedshops
dTrustedSite	+ .com ywxi.net
dTrustindex	+ .io
dTrustoo	+ .io			Channelwill
dTrustpilot	+ .com .net		legal.trustpilot.com/for-reviewers/end-user-privacy-terms
dTrustvox	+ .com.br			RA Trustvox
dTwitch	+ jtvnw.net ttvnw.net .tv		www.twitch.tv/p/en/legal/privacy-notice/	Amazon
dTypeform	+ .com videoask.com		/
dUserWay	+ .org			Level Access
dUserlike	+ userlike-cdn-widgets.s3-eu-west-1.amazonaws.com .com		www.userlike.com/en/terms#privacy-policy	Lime Connect
dVK Video	+ .ru		vk.com/privacy	VK	vkvideo
dVLibras	+ .gov.br			Governo Federal do Brasil
dVREVIEW	+ .tv			Indent Corporation
dVideo.js CDN	+ .net			Brightcove	zencdn
dVimeo	+ livestream.com vhx.tv .com vimeocdn.com vimeopro.com		vimeo.com/privacy	Bending Spoons
dVisitor Chat	+ visitor.chat
dVitals	+ .app .co
dWPForms	+ .com		optinmonster.com/privacy/	Awesome Motive
dWeatherWidget.io	+ forecast7.com .io				weatherwidget
dWebex	+ .com			Cisco
dWebwinkelKeur	+ .nl
dWeglot	+ cdn-api-weglot.com .com .io
dWeply	+ .chat		,
dWilldesk	+ .com			Channelwill
dWindy	+ .com			Windyty
dWistia	+ wi.st .com .net		wistia.com/privacy
dWorldShopping	+ .global .jp			Zig-Zag
dWufoo	+ .com		www.surveymonkey.com/mp/legal/privacy/	SurveyMonkey
dXtime	+ .com			Cox Automotive
dYCLIENTS	+ .com
dYandex Maps	+ api-maps.yandex.ru geocode-maps.yandex.* maps.yandex.* maps.yandex.net maps.yandex.ru static-maps.yandex.* suggest-maps.yandex.*		yandex.com/support/metrica/general/gdpr.html	Yandex
dYandex video player	+ frontend.vh.yandex.ru strm.yandex.net strm.yandex.ru		yandex.com/support/metrica/general/gdpr.html	Yandex	yandex-video
dYotpo	+ swellrewards.com .com yotpoapi.com		www.yotpo.com/privacy-policy/
dYouTube	+ googlevideo.com youtu.be youtube-nocookie.com .com .googleapis.com ytimg.com		policies.google.com/privacy	Google
dZalo	+ .me			VNG
dZapier embeds	+ .com			Zapier	zapier
dZenchef	+ .com
dZendesk	+ zdassets.com zdusercontent.com .com zopim.com zopim.io		www.zendesk.com/company/agreements-and-terms/privacy-notice/
dZocdoc	+ .com
dZoho	+ .com .com.au .eu .in zohocdn.com zohopublic.com zohopublic.com.au zohopublic.eu zohopublic.in zohopublic.jp zohostatic.com zohowebstatic.com		/privacy.html
dZoho SalesIQ	+ salesiq.zoho.com salesiq.zoho.eu salesiq.zoho.in salesiq.zohopublic.com salesiq.zohopublic.eu salesiq.zohopublic.in		www.zoho.com/gdpr.html	Zoho
dZoko	+ .io
dZoom	+ .us
daccessiBe	+ .com acsbap.com acsbapp.com
dhh.ru widgets	+ .ru			HeadHunter	hh
diAdvize	+ .com
diHeart	+ .com			iHeartMedia
ditch.io	+ .io .zone				itch
dtawk.to	+ .link .to		www.tawk.to/privacy-policy/		tawk
dtripla	+ .ai
e51LA	+ 51.la
eAB Tasty	+ .com .net flagship.io		/terms-of-use/		abtasty
eAD EBiS	+ .ne.jp			YRGLM	ebis
eAceCounter	+ .com			NHN Data
eAdobe Analytics	+ 2o7.net omtrdc.net		www.adobe.com/nl/privacy.html	Adobe
eAdobe Target	+ tt.omtrdc.net		www.adobe.com/privacy.html	Adobe
eAdobe Web SDK	+ adobedc.demdex.net adobedc.net		www.adobe.com/privacy.html	Adobe
eAhoy		ahoy_track
eAhrefs Web Analytics	+ .com			Ahrefs	ahrefs
eAkamai mPulse	+ akstat.io go-mpulse.net .net soasta.com	akaas_AB-Testing		Akamai	mpulse
eAmazon CloudWatch RUM			www.amazon.com/privacy	Amazon	aws-rum
eAmazon Pinpoint			www.amazon.com/privacy	Amazon	aws-pinpoint
eAmplitude	+ .com d24n15hnbwhuhn.cloudfront.net	AMP_*;1Y	,privacy
eAppDynamics	+ .com eum-appdynamics.com			Cisco
eAppcues	+ .com .net
eApple web analytics	+ securemetrics.apple.com xp.apple.com		www.apple.com/legal/privacy/	Apple	apple-analytics
eAzure Application Insights	+ .azure.com az416426.vo.msecnd.net events.data.microsoft.com js.monitor.azure.com services.visualstudio.com vortex.data.microsoft.com		www.linkedin.com/legal/cookie-policy	Microsoft	application-insights
eBASE access statistics	+ track.thebase.in			BASE	thebase
eBaidu Tongji	+ hm.baidu.com nsclick.baidu.com		privacy.baidu.com/policy/PrivacyPolicy	Baidu
eBigCommerce Analytics	+ bes.gcp.data.bigcommerce.com			BigCommerce
eBitrix Analytics				Bitrix24
eBitrix analytics	+ bitrix.info			Bitrix24	bitrix24-analytics
eBraze SDK			www.braze.com/company/legal/privacy	Braze
eBrightEdge Autopilot	+ bc0a.com			BrightEdge	brightedge
eBugsnag	+ .com d2wy8f7a9ursnm.cloudfront.net		smartbear.com/privacy/	SmartBear
eCNZZ (Umeng+)	+ .com umeng.com			Alibaba	cnzz
eCafe24 Analytics	+ cafe24data.com cfa-js.cafe24.com			Cafe24	cafe24
eChartbeat	+ .com .net		,privacy/
eCitrix ITM (Cedexis)	+ cedexis-test.com .com cedexispub.cdnetworks.net img-cedexis.mncdn.com			Cloud Software Group	cedexis
eClicky	+ getclicky.com	_referrer_og _utm_og heatmaps_g2g_* unpoco_*	clicky.com/terms	Roxr Software
eCloudflare Radar	+ radar.cloudflare.com		www.cloudflare.com/privacypolicy/	Cloudflare
eCloudflare Web Analytics	+ cloudflareinsights.com		www.cloudflare.com/privacypolicy/	Cloudflare
eCloudflare Zaraz			www.cloudflare.com/privacypolicy/	Cloudflare	zaraz
eColor Me Shop access log	+ acclog001.shop-pro.jp acclog002.shop-pro.jp			GMO Pepabo	shop-pro
eComscore	+ .com scorecardresearch.com voicefive.com		/About/Privacy-Policy
eContentsquare	+ clicktale.net clicktalecdn.sslcs.cdngc.net content-square.net .com .net	_cs_tld*;0 _cs_vars _hjasCachedUserAttributes;0	contentsquare.com/privacy-policy/
eConvert Experiences	+ convertexperiments.com			Convert Insights	convert
eCountly	+ count.ly .io
eCrazy Egg	+ cetrk.com .com dnn506yrbagrg.cloudfront.net	ce_need_secure_cookie;T1S ce_successful_csp_check;T24H cebsp_;0 ceft_variant_override;0	www.crazyegg.com/cookies
eCrimson Hexagon Analytics	hexagon-analytics.com			Crimson Hexagon
eDatadog RUM	+ browser-intake-ap1-datadoghq.com browser-intake-datadoghq.com browser-intake-datadoghq.eu browser-intake-us3-datadoghq.com browser-intake-us5-datadoghq.com datad0g.com datadoghq-browser-agent.com datadoghq.com datadoghq.eu ddog-gov.com		www.datadoghq.com/legal/privacy/	Datadog	datadog
eDebugBear	+ .com .io
eDynamic Yield	+ .com .eu	_dycmc;30D	/gdpr-and-privacy/	Mastercard
eDynatrace	+ dynatrace-managed.com .com dynatracelabs.com ruxit.com		www.dynatrace.com/company/trust-center/privacy/
eElastic APM RUM	+ apm.ap-northeast-1.aws.found.io apm.ap-southeast-1.aws.found.io apm.ap-southeast-2.aws.found.io apm.eastus2.azure.elastic-cloud.com apm.eu-central-1.aws.cloud.es.io apm.eu-west-1.aws.cloud.es.io apm.eu-west-2.aws.cloud.es.io apm.europe-west1.gcp.cloud.es.io apm.europe-west3.gcp.cloud.es.io apm.us-central1.gcp.cloud.es.io apm.us-east-1.aws.cloud.es.io apm.us-east-1.aws.found.io apm.us-east-2.aws.elastic-cloud.com apm.us-west-2.aws.cloud.es.io apm.us-west-2.aws.found.io apm.westeurope.azure.elastic-cloud.com			Elastic	elastic-apm
eFandom beacon	+ wikia-services.com			Fandom	fandom
eFastly Insights	+ fastly-insights.com			Fastly
eFathom Analytics	+ usefathom.com		,privacy	Conva Ventures	fathom
eFirebase Analytics			support.google.com/admanager/answer/2839090	Google
eFlag Counter	+ .com			Boardhost	flagcounter
eFramer Analytics	+ events.framer.com			Framer
eFreshpaint	+ .io perfalytics.com
eFullstory	+ .com .eu		/legal/privacy-policy/
eGauges	+ gaug.es	_gauges_*
eGemius	+ .pl		/privacy-notice-for-panelists.html
eGetFeedback Digital (Usabilla)	+ getfeedback.com .com		www.surveymonkey.com/mp/legal/privacy/	SurveyMonkey	usabilla
eGlassbox	+ glassboxcdn.com glassboxdigital.com glassboxdigital.io
eGoDaddy website analytics	+ collect.commerce.godaddy.com events.api.secureserver.net			GoDaddy	godaddy-analytics
eGoSquared	+ d1l6p2sc9645hc.cloudfront.net .com
eGoatCounter	+ gc.zgo.at .com
eGoogle Analytics	+ ampcid.google.com analytics.google.com app-measurement.com google-analytics.com	_ga_*;2Y	business.safety.google/privacy/	Google
eGoogle Optimize	+ .com		business.safety.google/privacy/	Google
eGrow events	+ .events		www.mediavine.com/privacy-policy/#cookie-policy	Mediavine	growplow
eGrowthBook	+ .io
eHeap	+ heap-api.com .io heapanalytics.com		www.heap.io/privacy	Contentsquare
eHistats	+ .com			Wisecode
eHitWebCounter	+ .com
eHotjar	+ .com .io	hjClosedSurveyInvites hj_visitor;0	/legal/policies/privacy/	Contentsquare
eIFDO	+ .co.kr			Findly
eINFOnline	+ ioam.de ioam.net iocnt.de iocnt.net		www.infonline.de/en/datenschutzerklaerung/
eIndicative	+ .com			mParticle
eInspectlet	+ .com		docs.inspectlet.com/hc/en-us
eIntelligems	+ .io
eIntellimize	+ .co			Webflow
eJetpack Stats	+ pixel.wordpress.com pixel.wp.com stats.wordpress.com stats.wp.com v0.wordpress.com		automattic.com/privacy/	Automattic	jetpack
eKakao Tiara	+ onkakao.net stat.tiara.daum.net stat.tiara.kakao.com stat.tiara.tistory.com			Kakao
eKameleoon	+ .com .eu .io .net		/fr/compliance/rgpd
eKantar audience measurement	+ research-int.se spring-tns.net tns-counter.ru tns-cs.net			Kantar	kantar-audience
eKissmetrics	.com + .io
eLaunchDarkly	+ .com .us		,policies/privacy/
eLiveInternet	+ .ru yadro.ru
eLnwShop statistics	+ lnwstat.com			LnwShop	lnwshop
eLogRocket	+ lgrckt-in.com logr-ingest.com .com .io lr-in-prod.com lr-in.com lr-ingest.com lr-ingest.io lr-intake.com lrkt-in.com
eLucky Orange	+ d10lpsik1i8c69.cloudfront.net .com .net		www.luckyorange.com/legal/privacy
eMapp Intelligence	+ .com mateti.net wbtrk.net wcfbc.net webtrekk.com webtrekk.net wt-eu02.net			Mapp	mapp
eMarfeel	+ .com mrf.io newsroom.bi	___m_rec;180D _nrbi;180D compass_sid;0 compass_uid;180D	community.marfeel.com/t/marfeel-com-privacy-policy/10383
eMatomo	+ innocraft.cloud .cloud		matomo.org/privacy-policy/	InnoCraft
eMedallia	+ kampyle.com .com .eu	k_visit
eMedallia Digital Experience Analytics	+ decibelinsight.net			Medallia	decibel
eMetricool	+ .com
eMicrosoft Clarity	+ clarity.ms		clarity.microsoft.com/	Microsoft
eMieruca Heatmap	+ mieru-ca.com			Faber Company	mieru-ca
eMixpanel	+ .com mxpnl.com		,legal/privacy-policy/
eMonetate	+ .com .net
eMonsido	+ .com		www.mautic.org/privacy-policy/	Acquia
eMopinion	+ .com			Netigate
eMouseflow	+ .com .eu
eMux Data	+ litix.io			Mux	mux
eNaver Analytics	+ wcs.naver.com wcs.naver.net wcs.pstatic.net			Naver
eNetlify Real User Metrics				Netlify	netlify-rum
eNew Relic	+ .com nr-assets.net nr-data.net		,termsandconditions/privacy
eNielsen	+ glanceguide.com imrworldwide.com .com nmrodam.com		www.nielsen.com/legal/privacy-principles/
eNitroPack	+ getnitropack.com			WP Engine
eOpen Web Analytics
eOpenReplay	+ .com .io
eOptimizely	+ .com optimizelyapis.com optimizelyedit.com		/privacy/
eParse.ly	+ .com		docs.parse.ly/privacy/	Automattic	parsely
ePendo	+ .io
ePerfOps	+ .net
ePiano	+ .io	pnespsdk_push_subscription_added;12M pnespsdk_visitor;12M	,privacy-policy/
ePiano Analytics (AT Internet)	+ at-o.net ati-host.net aticdn.net pa-cd.com xiti.com		piano.io/privacy-policy/	Piano	piano-analytics
ePingdom RUM	+ .net		www.solarwinds.com/general-data-protection-regulation-cloud	SolarWinds	pingdom
ePirsch	+ .io			Emvi Software
ePiwik PRO	+ piwik.pro .com		,privacy-policy/
ePlausible	+ .io		,privacy	Plausible Insights
ePlausible or Umami				self-hosted	plausible-umami
ePostHog	+ .com		,privacy
ePtengine	+ .com .jp			Ptmind
eQualaroo	+ .com		www.proprofs.com/policies/privacy/	ProProfs
eQualtrics	+ .com	ActionSetHistory;0 BlurTime;0 FocusTime;0 PageReferrer;0 SearchTerm;0 SiteReferrer;0	/privacy-statement/
eQuantum Metric	+ .com
eRambler Top-100	+ counter.rambler.ru kraken.rambler.ru top100.rambler.ru top100.ru			Rambler	rambler-top100
eRaygun	+ .com .io
eResonate Networks	reson8.com
eRoistat	+ .com
eRollbar	+ d37gvrvc0wt4s1.cloudfront.net .com
eRudderStack	+ rudderlabs.com .com		www.rudderstack.com/privacy-policy/
eSalesforce Commerce Cloud Einstein	+ .com		www.salesforce.com/company/privacy/full_privacy/	Salesforce	cquotient
eSalesforce Commerce Cloud analytics			www.salesforce.com/company/privacy/full_privacy/	Salesforce	salesforce-commerce
eSber clickstream	+ clickstream.sberbank.ru visor.sberbank.ru			Sber
eSegment	+ .com .io segmentapis.com		www.twilio.com/en-us/legal/privacy	Twilio
eSentry	+ getsentry.com ravenjs.com sentry-cdn.com .dev .io		sentry.io/privacy/	Functional Software
eShift Digital tagging	+ shiftdigitalapps.io			Shift Digital	shift-digital
eShinyStat	+ .com		/en/opt-out.html	Shiny
eShopify analytics	+ error-analytics-production.shopifysvc.com error-analytics-sessions-production.shopifysvc.com monorail-edge.shopifysvc.com otlp-http-production.shopifysvc.com	_shopify_visit;2Y tracked_start_checkout;2Y	www.shopify.com/legal/privacy	Shopify
eShynet
eSimple Analytics	+ .com .io simpleanalyticscdn.com		docs.simpleanalytics.com/what-we-collect
eSiteimprove	+ .com siteimproveanalytics.com siteimproveanalytics.io		,en/privacy/
eSmartLog	+ .co.kr			Bizspring	smlog
eSmartlook	+ .cloud .com			Cisco
eSnowplow	+ d1fc8wv8zag5ca.cloudfront.net snowplowanalytics.com snplow.net	_sp_id.*;2Y _sp_ses.*;T30M	snowplowanalytics.com/privacy-policy/
eSpeedCurve	+ .com			Embrace
eSplit	+ .io			Harness
eSquarespace Analytics	+ clanker-events.squarespace.com performance.squarespace.com			Squarespace
eStape	+ .io .net stapecdn.com
eStatcounter	+ .com		fr.statcounter.com/about/legal/#privacy
eStatsig	+ featureassets.org featuregates.org prodregistryv2.org .com statsigapi.net statsigcdn.com			OpenAI
eStudio Analytics	+ analytics.studiodesignapp.com			Studio
eSurvicate	+ .com
eSwetrix	+ .com .org
eTWIPLA (Visitor Analytics)	+ visitor-analytics.io			TWIPLA	visitor-analytics
eTencent Analytics	+ pingjs.qq.com pingtcss.qq.com ta.qq.com			Tencent
eTilda Statistics	+ stat.tildaapi.biz stat.tildaapi.com stat.tildaapi.one stat.tildaapi.pro stat.tildacdn.com			Tilda
eTop.Mail.Ru	+ top-fwz1.mail.ru		vk.com/privacy	VK	vk-top-mail
eTrackJS	+ .com
eUmami	+ .dev .is	umami.*	umami.is/docs/about	Umami Software
eUser Insight	+ .jp userlocal.jp			User Local	nakanohito
eVG Wort METIS	+ .de			VG Wort	vgwort
eVWO	+ visualwebsiteoptimizer.com .com wingify.com			Wingify
eVercel Analytics	+ vercel-analytics.com vercel-insights.com vercel-scripts.com			Vercel
eWPMU DEV Analytics	+ analytics.wpmucdn.com analytics1.wpmudev.com analytics2.wpmudev.com analytics3.wpmudev.com stats.wpmucdn.com			Incsub	wpmudev
eWeebly Statistics				Weebly
eWix Analytics	+ frog.wix.com panorama.wixapps.net sentry-next.wixpress.com sentry-viewer.wixpress.com sentry.wixpress.com			Wix
eWooCommerce order attribution			automattic.com/privacy/	Automattic	woocommerce-attribution
eWoopra	+ .com			Appier
eYandex Metrica	+ clck.yandex.* informer.yandex.* informer.yandex.ru mc.yandex.* metrica.yandex.* metrika.yandex.* webvisor.com webvisor.org	_yasc;10Y yuidss	yandex.com/support/metrica/general/gdpr.html	Yandex
eZoho PageSense	+ pagesense-collect.zoho.com pagesense-collect.zoho.eu pagesense-collect.zoho.in pagesense-hb-collect.zoho.com pagesense-hb-collect.zoho.eu pagesense-hb-collect.zoho.in pagesense.io	ps_payloadSeqId zabBucket zabPZBucket zabUserID zabVisitID zab_* zia_* zpsPollsBucket zpsPopupBucket zps_permission_status zpsfa_* zpspolls_*	www.zoho.com/pagesense/cookie-policy.html	Zoho
eZoho SalesIQ visitor tracking	+ vts.zohopublic.com vts.zohopublic.eu vts.zohopublic.in		www.zoho.com/privacy.html	Zoho	zoho-salesiq-visitors
eeXTReMe Tracker	+ extreme-dm.com			eXTReMe digital
eeconda	+ econda-monitor.de econda-monitor.net
eetracker	+ .com .de .net		/en/data-protection.html
eheatmap	+ heatmap.com heatmapcore.com				heatmap-com
eiPerceptions	+ .com			Astute
eimweb analytics	+ behavior-tracking-event-gateway.imweb.me			imweb
elivedoor Blog counter	+ cdp.livedoor.com counter2.blog.livedoor.com		privacy.lycorp.co.jp/en/	LY Corporation	livedoor
ewhos.amung.us	+ amung.us waust.at				whos
l33Across	+ .com	33x_ps;1Y	/privacy-policy/
l33Across Tynt	+ .com		www.33across.com/privacy-policy/	33Across	tynt
l6sense	+ 6sc.co .com 6si.com
lA.Mob	+ .com				adotmob
lA8.net	+ .net			Fan Communications	a8
lADMAN Media	+ .com				admanmedia
lAJA	+ .com			CyberAgent	adtdp
lAMX RTB	+ a-mo.net a-mx.com amxrtb.com rtb.mx	__amuidpb;l amuid2;c1Y		AMX	amx
lAMoAd	+ .com			CyberAgent
lAccount Engagement (Pardot)	+ .com		www.salesforce.com/company/privacy/full_privacy/	Salesforce	pardot
lActiveCampaign	+ .com activehosted.com app-us1.com trackcmp.net	prism_*;30D	/gdpr-updates/
lAcuityAds (illumin)	+ acuityplatform.com			illumin	acuity
lAd Generation (Supership)	+ socdm.com			Supership	supership
lAdKernel	+ .com	ADKUID;30D DSP2F_;0 SSPR_;0	,privacy-policy/
lAdMaster	+ .cc .com.cn			Mininglamp
lAdMatic	.com.tr + .de adtarget.biz pixad.com.tr		http://www.admatic.com.tr/en/privacy-policy.html
lAdOcean	+ .pl	__gfps_64b;c395D __gsync_gdpr;c5Y __gsync_s_gdpr;c5Y __gsyncs_gdpr;c5Y _ao_chints;l _ao_consent_data;l ao-fpgad;c390D	www.gemius.pl/privacy-notice-for-panelists.html	Gemius
lAdRiver	+ .ru
lAdRoll	+ .com		www.nextroll.com/privacy	NextRoll
lAdScale	adscale.de + adscale.com				adscale-com
lAdScore	+ ad-score.com adsco.re			Zetcat	ad-score
lAdTheorent	+ adentifi.com			Cadent
lAdagio	+ 4dex.io 4dex.tech			Onfocus
lAdform	+ .net adformdsp.net seadform.net		site.adform.com/privacy-center/overview
lAditude	+ .cloud .io
lAdjust	+ .com			AppLovin
lAdmixer	.net futureads.io go2net.com.ua smn.rs	am-uid;2Y	,privacy
lAdobe Advertising	+ everesttech.net	_tmae;1Y ev_tm;2Y id_adcloud;91D	www.adobe.com/privacy.html	Adobe
lAdobe Audience Manager	+ demdex.net	AMCVS_*;0 AMCV_*;2Y Demdex	www.adobe.com/nl/privacy.html	Adobe
lAdsKeeper	+ .co.uk .com		www.mgid.com/privacy-policy	MGID
lAdsWizz	+ .com			SiriusXM
lAdstanding	+ .com
lAdtarget	+ .com.tr .market
lAdtelligent	+ .com
lAdvolve	+ .io
lAfterShip Marketing	+ automizely-analytics.com .com			AfterShip	automizely
lAiData	+ .io
lAidem	+ aidemsrv.com
lAkcelo	sportslocalmedia.com
lAlbacross	+ .com
lAmazon Ad Server (Sizmek)	+ serving-sys.com serving-sys.ru		www.amazon.com/privacy	Amazon	sizmek
lAmazon Ads	+ advertising.a2z.com amazon-adsystem.com paa-reporting-advertising.amazon publisher-services.amazon.dev		www.amazon.com/privacy	Amazon
lAmobee	amgdgt.com + turn.com			Nexxen
lAniview	+ .com		/privacy-policy/
lAnonymised	+ anonm.io .io	anon-cuid;l anon-hndshk;l anon-sl;l anon-sl-group;l anon-sl-group-session;l cohort_ids;l idw-fe-id;c1Y oidc.user*;l
lAnyClip	+ .com
lApollo.io	+ aplo-evnt.com .io				apollo
lAppLovin Axon	+ .com axon.ai			AppLovin	applovin
lAppier	+ .net	_atrk_sessidx;cT30M _atrk_siteuid;c1Y _atrk_ssid;cT30M _atrk_uid;c180D _atrk_xuid;c180D _cm_cc;c7D _cm_mmc;c7D appier_is_LCCV;c appier_tp;c appier_track_3;c30D appier_track_atrk_cm:*;l appier_track_fg_freq_count;l appier_track_fq_start_time;l appier_track_fq_update_time;l appier_track_prod_*;l appier_utmz;c7D panoramald;c7D panoramald_expiry;c7D
lAppsFlyer	+ .com appsflyersdk.com onelink.me
lAssertive Yield	+ ay.delivery
lAttentive	+ .com attentivemobile.com attn.tv
lAudion	+ .fm
lAwin	+ .com awin1.com dwin1.com dwin2.com zenaps.com	BAGawin lantern	/gb/privacy
lBaidu Ads	+ cbjs.baidu.com cpro.baidu.com cpro.baidustatic.com dup.baidustatic.com eclick.baidu.com mobads.baidu.com pos.baidu.com		privacy.baidu.com/policy/PrivacyPolicy	Baidu
lBasis	+ .net sitescout.com			Basis Technologies
lBeachfront	+ bfmio.com		www.seedtag.com/privacy/	Seedtag
lBeeswax	+ bidr.io	bitoIsSecure;1Y	www.beeswax.com/privacy/	Comcast
lBetween Exchange	+ .com			Between Digital	betweendigital
lBidSwitch	+ .net		www.bidswitch.com/privacy-policy/	Criteo
lBidTheatre	+ .com
lBidderStack	+ .com
lBidmatic	.io
lBidtellect	+ .com		simpli.fi/privacy-policy/	Simpli.fi	bttrack
lBinotel	+ .com .ua
lBlis	+ blismedia.com			T-Mobile
lBlockthrough	+ ad-delivery.net btloader.com	BT_AA_DETECTION;l BT_AM_ATTRIBUTION_EXPIRY;l BT_AM_PREMIUM_ADBLOCK_USER_DETECTED;l BT_AM_PREMIUM_ADBLOCK_USER_DETECTION_DATE;l BT_AM_SCA_SUCCEED;l BT_AM_SOFTWALL_ABTEST;l BT_AM_SOFTWALL_DISMISSED;l BT_AM_SOFTWALL_RECOVERED;l BT_AM_SOFTWALL_RENDERED;l BT_AM_SOFTWALL_RENDER_COUNT;l BT_BLOCKLISTED_CREATIVES;l BT_BUNDLE_VERSION;l BT_DIGEST_VERSION;l BT_WHITELISTING_IFRAME_ACCESS;l BT_pvSent;l BT_sid;l BT_traceID;l btUserCountry;l btUserCountryExpiry;l btUserIsFromRestrictedCountry;l
lBloomreach Engagement	+ .co .com brcdn.com brsrvr.com exponea.com			Bloomreach	bloomreach
lBlueConic	+ .com .net
lBombora	+ .com ml314.com		,privacy-philosophy/
lBotfaqtor	+ .ru
lBranch	+ app.link .io
lBrand Metrics	+ .com				brandmetrics
lBraze	+ appboy.com appboycdn.com .com .eu		www.braze.com/company/legal/privacy
lBrevo	+ .com sendinblue.com sibautomation.com sibforms.com		help.brevo.com/hc/fr/sections/18503544961042
lBrowsi	avantisvideo.com + browsiprod.com
lBuzzoola	+ .com
lCDP Resolution	+ .com				usbrowserspeed
lCJ	.com + anrdoezrs.net awltovhc.com dpbolvw.net emjcd.com ftjcfx.com jdoqocy.com kqzyfj.com lduhtrp.net mczbf.com tqlkg.com yceml.net		/legal/privacy-policy-services	Publicis Groupe
lCadent	+ brealtime.com .com emxdgt.com
lCallRail	+ .com calltrk.com		/privacy
lCallibri	+ .ru
lCalltouch	+ .ru
lCampaign Monitor	+ createsend.com .com			Marigold	createsend1
lCaptify Media	cpx.to
lCarbon	+ .net		www.magnite.com/legal/platform-cookie-statement/	Magnite	ccgateway
lChicory	+ chicoryapp.com
lClaritas	+ .us		claritas.com/privacy-legal/		trkn
lClearbit	+ .com clearbitjs.com clearbitscripts.com		legal.hubspot.com/privacy-policy	HubSpot
lClever Advertising	+ .com				cleverwebserver
lClickCease	+ .com			CHEQ
lClickagy	+ .com			ZoomInfo
lClientify	+ .net
lCognitiv	+ .com				cognitivlabs
lColossusssp	.com
lConfiant	+ confiant-integrations.net .com
lConnatix	+ .com	cnx_userId;c30D		JWX
lConnectAd	+ .io
lConnectif	+ .cloud
lConstant Contact	+ .com ctctcdn.com		/legal/privacy-notice		constantcontact
lConstant Contact Lead Gen & CRM	+ marketingautomation.services .com		www.constantcontact.com/legal/privacy-notice	Constant Contact	sharpspring
lConsumable	serverbid.com
lConvertBox	+ .com
lCopper6ssp	copper6.com
lCrimtan	+ ctnsnet.com
lCriteo	+ .com .net emailretargeting.com hlserve.com storetail.io		/privacy/
lCustomer.io	+ customer.io customerioforms.com gist.build		,legal/privacy-policy/
lCxense	cxpublic.com + .com		piano.io/privacy-policy/	Piano
lD2C	+ .ne.jp
lDCA (Data-Centric Alliance)	+ .ru			DCA	digitaltarget
lDTSCOUT	.com
lDable	+ .io
lDailymotion	dmxleo.com	uid_dm;c390D			dailymotion-advertising
lData Advertising Consortium	+ impact-ad.jp			DAC	impact-ad
lDatonics	+ pro-market.net			AdTheorent
lDeadline Funnel	+ .com				deadlinefunnel
lDeepIntent	+ .com			Vitruvian
lDelta Projects	+ de17a.com		www.improvedigital.com/platform-privacy-policy/	Azerion
lDemandbase	+ company-target.com .com		www.demandbase.com/privacy-policy/
lDigital Audience	+ .io	digitalAudience	,legal/		digitalaudience
lDigital Caramel	+ .com				digitalcaramel
lDoppler	+ fromdoppler.com
lDotdigital	+ dotdigital-pages.com trackedlink.net trackedweb.net
lDoubleClick	+ 2mdn.net .net		support.google.com/admanager/answer/2839090	Google
lDoubleVerify	dvtps.com + .com		doubleverify.com/privacy-notice/
lDriftpixel	drift-pixel.ai .live
lDrip	+ getdrip.com
lDstillery	+ .com media6degrees.com
lDxtech	.ai
lE Volution	e-volution.ai
lE-Planning	+ e-planning.net
lEQ works	eqads.com
lEcomSend	+ .com			Channelwill
lEmarsys	+ .com .net scarabresearch.com		www.sap.com/privacy	SAP
lEpsilon	+ btttag.com dotomi.com fastclick.net mediaplex.com		www.cj.com/legal/privacy-policy-services	Publicis Groupe
lEquativ	+ smartadserver.com =n sascdn.com		equativ.com/
lEskimi	+ .com		fr.eskimi.com/privacy-policy
lEulerian	+ .com .net		/rgpd
lExoClick	+ afcdn.net exdynsrv.com .net exosrv.com magsrv.com pemsrv.com realsrv.com =n .com
lEyeota	+ .net			Dun & Bradstreet
lEzoic	+ .com humix.com open.video =n ezodn.com .net ezojs.com	ezosuigeneris*;1Y	/privacy-policy/
lFacebook SDK			www.facebook.com/policy.php	Meta Platforms
lFeathr	+ .co
lFirst-id	+ first-id.fr
lFlashtalking	+ .com			Mediaocean
lFlodesk	+ .com
lFoureyes	+ .io
lFreakOut	+ .jp				fout
lFreeWheel	+ .tv fwmrm.net stickyadstv.com	MRM_UID;1M uid-bp-*;2M	www.freewheel.com/privacy-policy	Comcast
lGO.NET	+ gonet-ads.com				gonet-ads
lGamoshi	cleanmediaads.com .io
lGeniee	+ geniee.jp genieesspv.jp gsspat.jp .jp gssprt.jp				gsspcln
lGeoEdge	+ .be
lGetResponse	+ .com gr-cdn.com gr-wcon.com
lGetintent	+ adhigh.net
lGetsitecontrol	+ .com getsitectrl.com
lGiraff	+ .io
lGliaStudios	+ gliacloud.com .com			GliaCloud
lGmossp	gmossp-sp.jp
lGnezdo	+ .ru
lGoAffPro	+ .com
lGoogle Ad Manager	+ googletagservices.com		support.google.com/admanager/answer/2839090	Google
lGoogle Ads	+ adsense.google.com adservice.google.* adtrafficquality.google google-ads.google.com googleadservices.com googlesyndication.com merchant-center-analytics.goog syndicatedsearch.goog	ADS_VISITOR_ID;2M Conversion;90D __Secure-1PAPISID;2Y __Secure-1PSID;2Y __Secure-1PSIDCC;2Y __Secure-1PSIDTS;2Y __Secure-3PAPISID;2Y __Secure-3PSID;2Y __Secure-3PSIDCC;2Y __Secure-3PSIDTS;2Y	business.safety.google/privacy/	Google
lGoogle IMA	+ imasdk.googleapis.com		support.google.com/admanager/answer/2839090	Google
lGorgias Convert	+ gorgias-convert.com			Gorgias
lGroPulse	+ .com
lGrowthCode	+ gcprivacy.id gcprivacy.net
lGumGum	+ .com		,terms-and-policies/cookies-policy
lHadron ID	+ ad.gt hadronid.net	_au_1d;c1Y _au_last_seen*;c1Y		Audigent	hadron
lHeureka	+ arukereso.hu compari.ro .cz .group .sk			Heureka Group
lHubSpot	+ hs-analytics.net hs-data.com hs-embed-reporting.com hs-growth-metrics.com hs-scripts.com hsadspixel.net hsappstatic.net hscollectedforms.net hscta.net hsleadflows.net hsstatic.net hubapi.com .com .net hubspotemail.net hubspotlinks.com hubspotonwebflow.com leadin.com	hubspotapi;7D	legal.hubspot.com/privacy-policy
lHybrid	+ .ai
lID Sequoia	+ .ai				idsequoia
lID5	+ eu-1-id5-sync.com id5-sync.com .io	callback;1D	id5.io/privacy-policy/
lIQM	+ .com
lIQzone	+ .com
lIVW / Nielsen			www.nielsen.com/legal/privacy-principles/	Nielsen
lImprove Digital	360yield-basic.com + 360yield.com		www.improvedigital.com/platform-privacy-policy/	Azerion
lInMobi	+ .com	__InmobiPixelOriginalReferrer__;l iDSP_Cookie;c1Y ix_vst;c1Y
lIndex Exchange	+ casalemedia.com indexww.com		www.indexexchange.com/privacy/
lInsider	+ useinsider.com
lInsticator	ingage.tech	AMZN-Token;c7D heCooldown;cT3H
lIntegral Ad Science	iasds01.com + adsafeprotected.com		integralads.com/privacy-policy/		ias
lIntent IQ	+ .com				intentiq
lIntimate Merger	+ im-apps.net				im
lJuicer DMP	+ juicer.cc			PLAN-B
lJustuno	+ jst.ai .com
lKARTE	+ .io			Plaid Inc.
lKakao AdFit				Kakao
lKakao Pixel	+ ad.daum.net ds.kakao.com			Kakao
lKargo	+ .com	krg_*;l
lKimberlite	.io
lKit	+ .com filekitcdn.com kit.com				convertkit
lKlaviyo	+ d3k81ch9hvuctc.cloudfront.net .com klaviyomail.com		www.klaviyo.com/legal/privacy/privacy-notice
lKnorex	+ brand-display.com
lKrush Media	+ .com				krushmedia
lKueez	+ kueezrtb.com
lLINE Social Plugins			privacy.lycorp.co.jp/en/	LY Corporation	line-share
lLINE Tag	+ tr.line.me		privacy.lycorp.co.jp/en/	LY Corporation
lLOGLY	+ .co.jp
lLeadfeeder	+ .com lfeeder.com		/privacy/	Dealfront
lLeadinfo	+ .com .net	_li_id*;1Y _li_ses*;1Y	/en/privacy/
lLift DSP	+ .com				liftdsp
lLikr	+ .com.tw .tw			Avivid
lLinkedIn Insight Tag	+ ads.linkedin.com bizographics.com licdn.com		www.linkedin.com/legal/cookie-policy	Microsoft	linkedin-insight
lListrak	+ .com listrakbi.com
lLiveIntent	+ liadm.com	_lc2_fpi_exp;l _liChk;cT10S _li_ci;cT5M _li_ci__exp;l _li_cim;c30D _li_cim__exp;l _li_ld;c30D _li_ld__exp;l	www.liveintent.com/privacy-policy/	Zeta Global
lLiveRamp	+ .com pippio.com rlcdn.com
lLocaliQ	+ .com reachlocalservices.com rlets.com			Gannett
lLogicad	+ .com .jp			SMN	ladsp
lLoopMe	loopmertb.com + .com .me
lLotame	+ crwdcntrl.net		www.lotame.com/about-lotame/privacy/lotames-products-services-privacy-policy/	Publicis Groupe
lLotlinx	+ .com
lLytics	+ .com .io			Contentstack
lMGID	+ idealmedia.io =n .com	_mgPbSessionId;l _mgPbSessionPagesNumber;l _mgPbSessionsTimeList;l _mgPbViewrate;l mgMuidn;l	www.mgid.com/privacy-policy
lMNTN	+ mountain.com steelhousemedia.com
lMTS Ads	+ a.mts.ru rtb.mts.ru vma.mts.ru			MTS
lMadhive	+ mdhv.io
lMagnite	+ rubiconproject.com spotxchange.com	audit_p;1Y khaos_p;1Y put_*;1M	www.magnite.com/legal/platform-cookie-statement/
lMailchimp	+ chimpstatic.com list-manage.com .com mcf-prod.a.intuit.com mcjs.prd.a.intuit.com		mailchimp.com/legal/	Intuit
lMailerLite	+ .com mlcdn.com
lMailmunch	+ .co .com
lMango Office	+ mango-office.ru
lManychat	+ .com
lMarchex	+ .io voicestar.com
lMarketo Engage	+ .com .net marketodesigner.com mktoresp.com mktoutil.com mktoweb.com		documents.marketo.com/legal/cookies	Adobe	marketo
lMarketo Measure	bizibly.com + .com		www.adobe.com/privacy.html	Adobe	bizible
lMautic			www.mautic.org/privacy-policy/	Acquia
lMeasureADV	+ .com
lMedia Force	+ .com				mfadsrvr
lMedia.net	mnet-ad.net trustedstack.com + =n .net	_mNExInsl;c7D _mNIDShownPrev;c7D _mNInsChk;c _mNInsl;c7D _mNIntDock;c7D _mNOvl;c7D _mNOvlShown;c7D bids_map_v2;l eclstest;l mnet_ad_pref_close;cT30M mnet_session_depth;c0 mnsbucketExpiryTime;l mnsbucketName;l mnstestVersion;l usp_status;c185D	www.media.net/privacy-policy/		media
lMediaGo	mediagotechnology.com + .io popin.cc		privacy.baidu.com/policy/PrivacyPolicy	Baidu
lMediaMath	+ mathtag.com	mt_misc;30D mt_mop;30D	www.mediamath.com/privacy-policy/	Infillion
lMediasniper	bumlam.com
lMediavine	+ adsbymediavine.com journeymv.com scriptwrapper.com =n .com	am_tokens;14D am_tokens_invalidate-verizon-pushes;14D mv_tokens;14D mv_tokens_invalidate-verizon-pushes;14D	www.mediavine.com/privacy-policy/#cookie-policy
lMerkle	+ rkdms.com			Dentsu
lMeta Pixel	+ facebook.net		www.facebook.com/policy.php	Meta Platforms
lMicroAd	+ .jp .net
lMicrosoft Advertising UET	+ bat.bing.com bat.bing.net c.bing.com		www.linkedin.com/legal/cookie-policy	Microsoft	microsoft-uet
lMicrosoft Monetize (Xandr)	+ adnxs-simple.com adnxs.com appnexus.com	XANDR_PANID;400D usersync;90D	about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy	Microsoft	xandr
lMindbox	+ .ru
lMissena	+ .io
lMoEngage	+ .com
lMobilefuse	.com
lMoeVideo	+ moe.video .biz
lMoloco	+ .com
lMoshimo Affiliate	+ .com			Moshimo	moshimo
lMygaru	.com
lN.Rich	+ .ai				nrich
lNEORY Marketing Cloud	ad-srv.net			NEORY
lNINJA TOOLS	+ .jp			Samurai Factory	shinobi
lNativo	+ ntv.io postrelease.com		www.nativo.com/privacy-policy
lNavegg	.com + navdmp.com
lNaver Ads	+ adcr.naver.com searchad-phinf.pstatic.net veta.naver.com			Naver
lNetcore	+ netcoresmartech.com			Netcore Cloud
lNeustar	+ agkn.com		www.home.neustar/privacy	TransUnion
lNewspassid	amspbs.com
lNext Millennium	nextmillmedia.com
lNexxen (Unruly)	+ 1rx.io tremorhub.com unrulymedia.com			Nexxen	unruly
lNielsen DMP	+ exelator.com		www.nielsen.com/legal/privacy-principles/	Nielsen
lNobid	nobid.com + .com				servenobid
lNovofon	+ .ru
lOPE Cloud	+ .com			1plusX	opecloud
lORTB	+ .net
lOTM	+ otm-r.com
lOgury	+ .com presage.io
lOhmybid	+ .bid				ohmy
lOmnisend	omnisrc.com + .com omnisendlink.com omnisnippet1.com soundestlink.com
lOmnitag (Adyoulike)	+ omnitagjs.com			Opera	omnitag
lOnAudience	+ .com	done_redirects*;1D	/privacy-policy	Cloud Technologies
lOneSignal	+ .com		,privacy_policy
lOneTag	+ onetag-sys.com	onetag_sid;l	www.onetag.com/privacy/
lOpenWeb marketplace	+ api-ssp.spot.im .com			OpenWeb	openwebmp
lOpenX	openxcdn.net + .net		www.openx.com/privacy-center/
lOpera Ads	+ adx.opera.com oa.opera.com			Opera
lOptable	+ .co
lOptiMonk	+ .com
lOptinMonster	+ omappapi.com opmnstr.com .com optmnstr.com optmstr.com optnmstr.com		optinmonster.com/privacy/	Awesome Motive
lOracle Eloqua	+ .com en25.com		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle	eloqua
lOutbrain	+ outbrainimg.com zemanta.com =n .com	bdswch;3M cookieJartestCookie;1D criteo;1M europe;T1H obsessionid-*;T30M recs-*;T1M unifiedPixel;0	www.outbrain.com/privacy/	Teads
lOveeo	+ rtb-oveeo.com				rtb-oveeo
lOwnerIQ	+ .net			Inmar
lOzone	+ the-ozone-project.com
lP&G hub	+ .io			Procter & Gamble	pghub
lPacvue	+ .com
lPangle	i18n-pglstatp.com pangleglobal.com + pangle-ads.com	_pangle;13M	www.pangleglobal.com/privacy	ByteDance
lPanxo	panxo-sys.com + .ai panxostack.com	panxo_aso_sync;l panxo_debug;l panxo_uid;l
lPartnerize	+ .com prf.hn		,privacy-policy/
lPayPal Marketing Solutions			www.paypal.com/us/legalhub/paypal/privacy-full	PayPal	paypal-marketing
lPermutive	+ .app .com prmutv.co		permutive.com/privacy/
lPgamdirect	pgammedia.com
lPinterest Tag	+ ct.pinterest.com log.pinterest.com trk.pinterest.com		help.pinterest.com/fr/business/article/track-conversions-with-pinterest-tag	Pinterest
lPlatform161	+ creative-serving.com		platform161.com/cookie-and-privacy-policy/	Verve Group	creative-serving
lPlaydigo	+ .com
lPlaywire	+ intergient.com .com
lPop Convert	+ pop-convert.com
lPoptin	+ popt.in
lPopupsmart	+ .com
lPostscript	+ .io
lPrebid	+ .cloud		prebidprd.wpengine.com/privacy-policy/	Prebid.org
lPrimis	sekindo.com + .tech			McCann Disciplines
lPrivy	+ .com privymktg.com		/privacy-policy
lProgrammatica	+ .com
lPromolayer	+ .io
lPubMatic	+ .com	ADUSERCOOKIE;90D DPPIX_ON;T20S DPSync*;90D KADUSERCOOKIE;90D KRTBCOOKIE_*;29D PUBMDCID;3M PUBRETARGET;90D SYNCUPPIX_ON;T20S SyncRTB*;90D camfreq_*;30D pubfreq_*;30D	,legal/privacy/
lPubNation	.com
lPubstack	+ pbstck.com
lPulsePoint	+ contextweb.com .com		http://pulsepoints-new-website.webflow.io/privacy-policy/platform#consumer-choice	Internet Brands
lPureCars	.com
lQuantcast	+ quantcount.com quantserve.com		www.quantcast.com/privacy/
lQuora Pixel	+ quora.com			Quora
lRD Station	+ d335luupugsy2.cloudfront.net .com .com.br	_sp_root_domain_test_;0 _sp_wa_first_session*;T30M _sp_wa_id*;T30M _sp_wa_ses_id*;T30M	legal.rdstation.com/pt/privacy-policy/	TOTVS
lRTB House	+ creativecdn.com .com	_rtbh.*;l	www.rtbhouse.com/privacy-center
lRakuten Advertising	+ dc-storm.com jrs5.com linksynergy.com mediaforge.com rmp.rakuten.com rmtag.com			Rakuten
lRakuten Affiliate	+ affiliate.rakuten.co.jp afl.rakuten.co.jp rat.rakuten.co.jp			Rakuten
lRambler Ads	+ dsp.rambler.ru ssp.rambler.ru sync.rambler.ru			Rambler
lRecruit Ads	+ r-ad.ne.jp		www.indeed.com/legal	Recruit	r-ad
lReddit Pixel	+ alb.reddit.com events.redditmedia.com pixel-config.reddit.com redditstatic.com		www.reddit.com/policies/privacy-policy	Reddit
lReklama	wp.pl
lReset Digital	resetsrv.com + .co				resetdigital
lRetargetly	+ .com			Epsilon
lRich Audience	+ .com	avcid-*;90D rai-pltn-pl-*;1D	,en/privacy/		richaudience
lRingostat	+ .com .net
lRise	+ risecodes.com .io				yellowblue
lRoeye	+ .com roeyecdn.com
lRoku Ads	+ ravm.tv w55c.net		www.roku.com/legal	Roku
lRoqad	+ rqtrk.eu
lSALESmanago	+ .com .es .pl
lSalesforce Audience Studio	+ krxd.net		www.salesforce.com/company/privacy/full_privacy/	Salesforce	salesforce-dmp
lSamsung Ads	+ adgrx.com			Samsung
lSape	+ acint.net .ru
lSeedtag	+ .com	st_cs;1Y	/privacy/
lSegmento	+ .ru				rutarget
lSemasio	+ .net			Fyllo
lSendPulse	+ .com webformscr.com webpushs.com
lSeznam native ads	+ .cz			Seznam.cz	im9
lShareASale	+ shareasale-analytics.com .com		www.shareasale.com/PrivacyPolicy.pdf	Awin
lSharethrough	+ .com	stx_user_id;1Y	platform-cdn.sharethrough.com/privacy-policy	Equativ
lSimpli.fi	+ simpli.fi		,privacy-policy/		simplifi
lSirdata	+ sddan.com .io
lSiteWit	+ .com
lSkimlinks	+ skimresources.com		www.taboola.com/policies/cookie-policy	Taboola
lSklik (Seznam)	+ c.seznam.cz h.seznam.cz imedia.cz sklik.cz ssp.seznam.cz			Seznam.cz	seznam-ads
lSleeknote	+ .com
lSmaato	+ .net	SCMaps;3W SCMinf;3W SCMsovrn;3W	www.smaato.com/privacy/	Verve Group
lSmadex	+ .com			Entravision
lSmartEmailing	+ .cz
lSmartNews Ads	+ smartnews-ads.com			SmartNews
lSmarthub	attekmi.co shb-sync.com
lSmartyTech	+ .io smartytouch.co
lSmartyads	ck-ie.com
lSmile Wanted	+ .com				smilewanted
lSnap Pixel	+ sc-static.net snapchat.com		snap.com/fr-FR/privacy/privacy-policy	Snap
lSnitcher	+ .com
lSojern	+ .com			RateGain
lSonobi	+ .com	HAPLB3A;0 HAPLB8*;0 __uin_mm;44D __uin_rh;364D __uir_mm;14D __uir_rh;32D __uis;29D	,privacy-policy/
lSovrn	+ lijit.com s-onetag.com .co .com	_ljtrtb_*;1Y ljtrtb;1Y	www.sovrn.com/legal/privacy-policy/
lSovrn Commerce (VigLink)	+ .com		www.sovrn.com/legal/privacy-policy/	Sovrn	viglink
lSparteo	+ .com	hbdbrk-rwd-cap;c1D vmuamk-rwd-cap;c1D vsly-audience;l vsly-euconsent-v2;l vsly-player-closed;l vsly-subtitles-lang;l
lSportradar ad:s	+ ads.sportradar.com sportradarserving.com			Sportradar	sportradar-ads
lSpotify Ads	+ byspotify.com pixel-static.spotify.com pixel.spotify.com pixels.spotify.com		www.spotify.com/us/legal/privacy-policy/	Spotify
lSpringServe	+ .com		www.magnite.com/legal/platform-cookie-policy/	Magnite
lSsmas	.com	ssmFP1;l ssmFP2;l ssmGeo;l ssmHashId;l ssmNewFP;l ssmPageCount;l ssmRew:*;l ssmSessionId;l ssmSessionTimeStamp;l ssmUUID;l ssmUserPageCount;l ssmuuid;l
lStackAdapt	+ .com	sa-camp-*;c90D sa-user-id;c1Y sa-user-id-v2;c1Y sa-user-id-v3;c1Y sa-user-id-v4;c1Y sa_aid_pv;cT1H	/privacy-policy
lStay22	+ .com
lStorygize	.net
lSublimeSkinz	ayads.co
lSumo	+ .com sumome.com			BDOW!
lSundaySky	+ .com
lSynacor	+ technoratimedia.com
lTRUSTX	+ .org
lTVSquared	+ .com			Innovid
lTaboola	+ taboola-display.com =n .com	__tbwt;l cnx_roi;c30D eng_mt.crossSessionsData.SessionsHistory;l eng_mt.numOfTimesMetricsSent;l eng_mt.scrollDepth;l eng_mt.sessionDepth;l eng_mt.sessionStartTime;l eng_mt.timeOnSite;l eng_mt.ver;l pixel_allow_checkout_start;l tb_click_param;cT50S tb_id;l tbl-exm-apperance;l tbl-exm-history;l tbl-session-referrer;l tbl_rtus_id;l trc_cache;l trc_cache_by_placement;l	www.taboola.com/policies/cookie-policy
lTadvertising	xplosion.de
lTagtoo	+ .co
lTailTarget	+ .com	ttbprf;1M ttnprf;1M	www.totvs.com/protecao-e-privacidade-de-dados/	TOTVS
lTapad	+ .com	TapAd_3WAY_SYNCS;2M TapAd_DID;2M TapAd_TS;2M	/privacy	Experian
lTaptap Digital	+ .com				taptapnetworks
lTargetRTB	+ .com
lTargetads	+ .io
lTeads	+ .com .tv	tt_liveramp;1D tt_neustar;1D tt_salesforce;1D tt_viewer;1Y	/privacy-policy/
lTealium AudienceStream	+ tealiumiq.com			Tealium
lTencent Ads	+ gdt.qq.com			Tencent
lThe Trade Desk	+ adsrvr.org .com		,
lThrotle	+ thrtle.com
lTikTok Pixel	+ ads.tiktok.com analytics-sg.tiktok.com analytics.tiktok.com business-api.tiktok.com mon.tiktokv.com tiktokw.us		www.tiktok.com/legal/tiktok-website-cookies-policy	TikTok
lTpmn	aralego.com mmnneo.com .co.kr .io
lTradeTracker	+ .net
lTradedoubler	+ tdsrvr.com .com
lTrafficJunky	contentabc.com + adtng.com .net			Aylo
lTrafficStars	.com + tsyndicate.com
lTrafmag	+ .com
lTreasure Data	+ treasure-data.com .com				treasuredata
lTriple Whale	+ config-security.com triplewhale-pixel.web.app .com whale.camera
lTripleLift	+ 3lift.com	tluidp;3M	triplelift.com/advertising-technology-platform-cookie-notice/
lTriptease	+ .io
lTriton Digital ads	+ idsync.live.streamtheworld.com yield-op-idsync.live.streamtheworld.com			Triton Digital	triton-ads
lUIS CoMagic	+ .ru uiscom.ru			UIS	comagic
lUnbounce popups	+ ubembed.com			Unbounce
lUndertone	+ .com	UID_EXT_;1Y UTID_ENC;1Y	/cookies-policy/	Perion
lUnicorn	uncn.jp
lUnified ID 2.0	+ uidapi.com		adsrvr.org/	The Trade Desk	uid2
lUniquest	ust-ad.com
lUpravel	+ .com
lUtiq
lVDX.tv (Tribal Fusion)	.com + tribalfusion.com			Exponential	exponential
lVIS.X (YOC)	+ .net	__vads;c30D __vjtid;l		YOC	visx
lVK Ads	+ ad.mail.ru ad4.mail.ru ads.vk.com mradx.net privacy-cs.mail.ru rs.mail.ru target.my.com		vk.com/privacy	VK
lValueCommerce	+ .com
lVericast	+ mxptint.net
lViant	+ adelphic.net ipredictive.com
lVidazoo	+ cootlogix.com .com
lVideonow	.ru
lVidoomy	+ .com	vidoomy-uids;1Y	/privacypolicy-en.html
lVirtual Minds (Adition)	+ .com theadex.com yieldlab.net	UserID1;180D	/kontakt/datenschutz/	Virtual Minds	adition
lVistars	+ .com				vistarsagency
lVoltax (Minute Media)	+ minutemedia-prebid.com voltaxservices.io			Minute Media	voltax
lWebEngage	+ .co .com
lWeborama	+ weborama-tech.ru .com .fr		weborama.com/faq-cnil-avril-2021/
lWebpushr	+ .com
lWhatConverts	+ iconnode.com ksrndkehqnwntyxlhgto.com .com
lWider Planet	+ .com				widerplanet
lWisepops	+ .com .net
lWonderPush	+ .com
lWordAds	+ pubmine.com		automattic.com/privacy/	Automattic
lWunderkind	+ bounceexchange.com bouncex.net cdnbasket.net cdnwidget.com smarterhq.io wknd.ai		www.wunderkind.co/privacy/
lX Pixel	+ ads-twitter.com analytics.twitter.com		business.twitter.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites.html	X Corp.
lXaxis	+ mookie1.com			WPP
lYahoo Ads	+ ads.yahoo.com adtechus.com advertising.com analytics.yahoo.com brightroll.com btrll.com flurry.com s.yimg.com		legal.yahoo.com/us/en/yahoo/privacy/index.html	Yahoo
lYahoo!	hostingprod.com lexity.com .com .net yahooapis.com yimg.com	APIDTS;1D IDSYNC;1Y adaptv_unique_user_cookie;1Y adsrcvw1;1Y migrated2y;1Y rtbData0;2Y tbla_id;1Y tearsheet;T30M	legal.yahoo.com/ie/en/yahoo/privacy/cookies/index.html
lYahoo! JAPAN Ads	+ apm.yahoo.co.jp b91.yahoo.co.jp b92.yahoo.co.jp b97.yahoo.co.jp b98.yahoo.co.jp b99.yahoo.co.jp s.yimg.jp yads.c.yimg.jp yads.yahoo.co.jp		privacy.lycorp.co.jp/en/	LY Corporation
lYandex Ads	+ adfox.ru adfox.yandex.ru adfstat.yandex.ru an.yandex.* awaps.yandex.* bs.yandex.* yabs.yandex.* yandexadexchange.net		yandex.com/support/metrica/general/gdpr.html	Yandex
lYandex Share			yandex.com/support/metrica/general/gdpr.html	Yandex
lYeahmobi	+ .com				ymmobi
lYespo	+ .com				esputnik
lYieldify	+ .com
lYieldmo	+ .com	ptradtrt;1Y ptrbsw;1Y ptrcriteo;1Y ptreps;1Y ptropenx;1Y ptrpub;1Y ptrrhs;1Y	,privacy-policy/
lYotpo SMS	+ d18eg7dreypte5.cloudfront.net .com		www.yotpo.com/privacy-policy/	Yotpo	smsbump
lZeotap	+ .com		,product-privacy-policy/
lZeta Global	+ boomtrain.com rezync.com rfihub.com rfihub.net ssp.disqus.com		disqus.com/privacy-policy/		zeta
lZoomInfo	+ zi-scripts.com .com
lZotabox	+ .com
lZucks	+ j.zucks.net.zimg.jp static.zucks.net.zimg.jp .net
ladstir	+ ad-stir.com			UNITED	ad-stir
lcleanAD	+ .gg .io script.ac			HUMAN Security	clean
leBay Partner Network	+ epnt.ebay.com rover.ebay.com			eBay
lfluct	+ .jp			CARTA	adingo
li-mobile	+ i-mobile.co.jp
liPROM	+ .net
liSpot.tv	+ .tv				ispot
limpact.com	+ 7eer.net evyy.net .com impactcdn.com impactradius-event.com impactradius.com ojrq.net pxf.io sjv.io				impact
lmParticle	+ .com			Rokt
lmediarithmics	+ .com	mics_lts;1Y mics_uaid;1Y mics_vid;1Y	developer.mediarithmics.io/advanced-usages/data-privacy-compliance/cookies
ltheMarketer	+ .com
ltravel audience	+ .com			Amadeus	travelaudience
nInfolinks	+ .com
nRaptive	+ adthrive.com .com
nRevcontent	+ .com	=l adb_blk;c7D
rAddThis	+ .com addthiscdn.com addthisedge.com		/privacy/privacy-policy#publisher-visitors	Oracle
rAddToAny	+ .com		/privacy
rBaidu Share	+ api.share.baidu.com bdimg.share.baidu.com		privacy.baidu.com/policy/PrivacyPolicy	Baidu
rFacebook plugins	+ facebook.com fbcdn.net fbsbx.com		/policy.php	Meta Platforms
rGetYourGuide	+ .com
rGrow	+ .me		www.mediavine.com/privacy-policy/#cookie-policy	Mediavine
rHatena Bookmark	+ b.hatena.ne.jp b.st-hatena.com bookmark.hatenaapis.com			Hatena
rInstagram	+ cdninstagram.com .com	=l ds_user_id;3M ds_usr_id fbm_*;1Y ig_cb;9Y ig_did;9Y	www.facebook.com/privacy/policies/cookies	Meta Platforms
rLINE social plugins	+ line-apps.com line-scdn.net line.me		privacy.lycorp.co.jp/en/	LY Corporation	line-widgets
rLinkedIn widgets	+ linkedin.com media.licdn.com static.licdn.com		/legal/cookie-policy	Microsoft
rLiveJournal	+ .com .net			Rambler
rOK widgets	+ ok.ru okcdn.ru		vk.com/privacy	VK
rPinterest widgets	+ pinimg.com pinterest.com		help.pinterest.com/fr/business/article/track-conversions-with-pinterest-tag	Pinterest
rReddit embeds	+ reddit.com redditmedia.com		/policies/privacy-policy	Reddit	reddit-embed
rShareThis	+ .com		,privacy/
rShareaholic	+ dsms0mj1bbhn4.cloudfront.net openshareweb.com .com .net		shareaholic.com/privacy/choices
rTikTok embeds	+ tiktok.com tiktokcdn-us.com tiktokcdn.com tiktokv.com tiktokv.us ttwstatic.com		/legal/page/eea/privacy-policy/en	TikTok	tiktok-embed
rTumblr	+ .com		automattic.com/privacy/	Automattic
rVK widgets	+ cdn-vk.ru connect.mail.ru userapi.com vk-portal.net vk.com vk.ru vkontakte.ru vkuserphoto.ru		vk.com/privacy	VK
rX widgets	+ twimg.com twitter.com x.com		support.twitter.com/articles/20170514	X Corp.`;
const NAMES = `0	PHPSESSID;0 __Secure-PHPSESSID;0 JSESSIONID;0 ASP.NET_SessionId;0 ASPSESSIONID$ .ASPXAUTH;0 .AspNetCore.*;0 .AspNet.* __RequestVerificationToken*;0 XSRF-TOKEN;0 laravel_session;0 csrftoken sessionid;1Y django_language;0 __Host-(session|csrf|auth|sess)* __Secure-session* connect.sid;0 next-auth.* __Secure-next-auth.*;0 authjs.* __Secure-authjs.* sb-*-auth-token* __session __client_uat* wordpress_*;0 wp-settings-*;1Y comment_author_@ woocommerce_*;0 wp_woocommerce_session_@ form_key;0 mage-*;0 cart cart_currency;14D cart_sig;14D cart_ts;14D localization;2W secure_customer_sig _secure_session_id;0 keep_alive;14W _shopify_essential;1Y shopify_pay_redirect _tracking_consent;2Y checkout_token;14D storefront_digest;2Y AWSALB*;0 AWSELB*;0 ARRAffinity*;1Y SERVERID;0 BIGipServer* __cf_bm;0 cf_clearance;0 __cflb;0 __cfruid;0 _cfuvid;0 __cfduid;5Y __cfwaitingroom;0 cf_chl_*;0 _abck;0 bm_sz bm_sv bm_mi ak_bmsc
0datadome	datadome
0	incap_ses_*;0 visid_incap_# nlbi_#
0perimeterx	_px[23] _pxvid _pxhd _pxde _pxff_*
0recaptcha	_GRECAPTCHA;179D rc::[abcdf]*
0stripe	__stripe_mid;1Y __stripe_sid;T30M
0	OptanonConsent;1Y OptanonAlertBoxClosed;1Y eupubconsent-v2 CookieConsent;1Y euconsent-v2;c1Y addtl_consent;c396D usprivacy;c0 IABGPP_* didomi_token;1Y cookieyes-*;1Y cky-consent;1Y viewed_cookie_policy;11M cookielawinfo-*;11M cmplz_*;1Y uc_settings uc_user_interaction ucData ucString _iub_cs-*;1Y cc_cookie axeptio_*;1Y borlabs-cookie;1Y CookieScriptConsent;6M osano_consentmanager*;1Y mtm_consent mtm_cookie_consent mtm_consent_removed matomo_ignore;30Y __cmp*;l1Y __hs_opt_out;13M __hs_do_not_track;13M __hs_initial_opt_in;7D __hs_cookie_cat_pref;6M __hs_gpc_banner_dismiss;180D __kla_off __ph_opt_in_out_* __mp_opt_in_out_* amzn_consent plausible_ignore umami.disabled __gpi_optout;c13M _pubcid_optout cto_optout;l _pbjs_id_optout optimizelyOptOut;10Y _hjOptOut NEXT_LOCALE;0 pll_language;1Y wp-wpml_current_language;0 __cq_dnt dw(usid|sourcecode)_@ ss_cookieAllowed ss_(performance|marketing)CookiesAllowed hs_ab_test;0 __hs_notify_banner_dismiss;180D hs_langswitcher_choice;2Y hs-membership-csrf;0
0vercel-analytics	va-disable
0datadome	ddSession ddOriginalReferrer
0perimeterx	_px _pxttld _pxCaptcha _px_uAB __pxvid pxcts pxsid PX[A-Za-z0-9]{8}_*
0	incap_wrt_# incap_sh_# ___utmvc ___utmv[abm]* reese84 utvlx* visid_incap_*;1Y nlbi_*;0 aws-waf-token awswaf_token_refresh_timestamp awswaf_session_storage AWSALBTG*;0 AWSALBAPP-# CloudFront-(Policy|Signature|Key-Pair-Id) bm_(s|so|ss|lso|pc|sc) sec_cpt sbsd(_o|_ss)? akavpau_* akaalb_* akacd_* AKA_A2 PIM-SESSION-ID akm_bmfp_b2* _bman __cfseq;0 __cf_logged_in cf_ob_info;0 cf_use_ob;0 CF_(Authorization|AppSession|Session|Binding) _cfuvid* cf_clearance_* cfz_consent* cfzs_consent* zaraz-consent TS[0-9a-f]{6,}(_@)? TSPD_101* f5avr#_session_* f5_cspm;0 MRHSession LastMRH_Session F5_ST _imp_apg_r_ _imp_di_pc_ NSC_*;T12H citrix_ns_id* cookiesession1 BNI_* BNES_* x-bni-* sucuri_cloudproxy_uuid_@ sucuricp_tfca_@ wfvt_# wfwaf-authcookie-@ wf_loginalerted_* wfCBLBypass __ddg[0-9a-z]{1,3}_ __ddgid_ __ddgmark_ __ddg[0-9] GCLB;0 GCILB GAESA ApplicationGatewayAffinity*;0 TiPMix x-ms-routing-name ASLBSA(CORS)?;0 AFD_* SRVNAME SERVERUSED HAPROXY_* ROUTEID INGRESSCOOKIE;0 nf_jwt nf_ab nf_country nf_lang _vercel_jwt __vdpl __prerender_bypass __next_preview_data __vercel_* _vercel_session KP_UIDz(-ssn)? kpsdk-* tkrm_alpekz_* rbzid rbzsessionid
0arkose	arkose* arkoselabs* fcCookie
0hcaptcha	hc_accessibility hmt_id hcaptcha*
0forter	forterToken* ftr_(blst|ncd|bl)* forter_*
0sift	__ssid _sift_session_id
0riskified	rCookie rskxRunCookie lastRskxRun
0signifyd	signifyd* SIG_UUID
0recaptcha	_grecaptcha rc::*
0stripe	__stripe_(mid|sid|orig_props)
0paypal	__paypal_storage__ paypal_storage* __pp_*storage* KHcl0EuY7AKSMgfvHl7J5E7hPtK
0klarna	klarna_client_id _klarna_sdid_ch __klarna_sdk_device_id klarna_sdk*
0adyen	adyen-checkout* _rp_uid;30D adyenRp*
0mercadopago	meli_session_id MELI_*
0amazon-pay	amazon-pay-* amazon_Login_* apay-session-set apayLoginState
0braintree	braintree* _braintree*
0	_shopify_country;0 _shopify_m;1Y _shopify_t[mw];T30M _cmp_a;1D cart_(link_id|ver|updated);2W checkout_*;3W dynamic_checkout_shown_on_cart;T30M hide_shopify_pay_for_checkout;0 shopify_pay;1Y master_device_id;2Y _master_udr previous_checkout_token discount_code;0 _storefront_u;T1M _secure_account_session_id;30D customer_(auth|account|shop)_*;1Y customer_payment_method;T1H identity-state*;T24H _identity_session identity_customer_account_number;12W login_with_shop_finalize;T5M preview_theme;0 receive-cookie-deprecation;c180D wpm-(domain-test|test-cookie) shop_pay_accelerated;1Y skip_shop_pay unique_interaction_id storefront-session-* _shopify_checkout_* shopify_recently_viewed wc_cart_hash_@ wc_fragments_@ wc_cart_created store_notice@ wp_woocommerce_session_*;2D wp-postpass_@ wp_lang;0 comment_author_(email|url)_@ wordpress_test_cookie;0 wp-saving-post;1D WP_DATA_USER_# WP_PREFERENCES_USER_# private_content_version;1Y section_data_(ids|clean);0 X-Magento-Vary;0 product_data_storage;0 recently_(viewed|compared)_product*;0 user_allowed_save_cookie;0 persistent_shopping_cart;0 mage_* frontend_cid external_no_cache;0 store_switch* PrestaShop-@ sw-(cache-hash|states|context-token|currency|language-id) session-# __csrf_token-# x-cache-context-hash SHOP_SESSION_(TOKEN|ROTATION_TOKEN) SHOP_TOKEN RECENTLY_VIEWED_PRODUCTS dwsid dwanonymous_@ dwcustomer_@ dwsecuretoken_@ dw_(dnt|cookies_accepted|store) OCSESSID S?SESS[0-9a-f]{32} Drupal.* Drupal_visitor_* has_js;0 fe_typo_user;0 be_typo_user;0 be_lastLoginProvider;0 MoodleSession* MOODLEID1_ MOODLEID_ svSession;2Y bSession;T30M ssr-caching _wixCIDX;3M _wix_browser_sess;0 smSession;2W consent-policy;12M server-session-bind;0 wixLanguage;12M client-session-bind;0 crumb hasCart siteUserCrumb squarespace-(popup-overlay|announcement-bar|likes|video-player-options) SiteUserSecureAuthToken SiteUserInfo ss_sd RecentRedirect Commerce-* ci_session;0 csrf_cookie_name CAKEPHP;T1H csrfToken PLAY_(SESSION|FLASH|LANG|ERRORS);0 _session_id _rails_*;0 remember_user_token;2W remember_web_@ REMEMBERME MOCKSESSID sf_redirect _csrf(-[a-z]+)?;0 __AntiXsrfToken;0 ASP.NET_SessionId_* TempData __TempData* .ASPXROLES .ASPXANONYMOUS;0 Identity.* X-XSRF-TOKEN XSRF-TOKEN* csrf[-_]token
0auth0	auth0;0 auth0_compat;0 auth0.* a0[.:]* com.auth0.auth.* [@][@]auth0spajs[@][@]* __a0_session appSession
0okta	okta-(oauth|token|cache|pkce|shared|original)* okta_user_lang
0microsoft-sign-in	msal.* ESTS(AUTH|AUTHPERSISTENT|SSO)* MSISAuth* MSISSignoutProtocol x-ms-cpim-*;0 x-ms-gateway-slice;0 x-ms-RefreshTokenCredential esctx*;0 stsservicecookie;0 AADSSO;0 adal.*
0	CognitoIdentityServiceProvider.* amplify-(signin|redirect|auto-sign|connected)* aws.cognito.* aws-creds* firebase:(authUser|persistence|redirectUser|pendingRedirect|authEvent|host|previous_websocket_failure)* AUTH_SESSION_ID(_LEGACY|_HASH)?;0 KEYCLOAK_*;0 KC_(RESTART|STATE_CHECKER|AUTH_*);0 kc-callback-@ __client __client_uat_* __session_* __clerk_* clerk_active_context ory_(kratos|session|hydra)* csrf_token_@ gig_(bootstrap|canary|last|login|debug|toggles)*;12M glt_*;12M hasGmid;13M gltexp_*;0
0google-sign-in	g_state g_csrf_token G_AUTHUSER_H;0 G_ENABLED_IDPS
0facebook-login	fbsr_# fbsr_@ fbm_# fblo_#
0amazon-login	amazon_Login_state_cache
0google-funding-choices	FCCDCF;13M FCNEC;c13M FCOEC
0onetrust	OneTrustWPCCPAGoogleOptOut;365D Optanon*;1Y OTGPPConsent* eupubconsent* otIabCmp*
0cookiebot	CookieConsentBulk(Ticket|Setting)*;1Y CookieConsent*;1Y
0trustarc	notice_(preferences|gdpr_prefs|behavior|poptime|localstore) cmapi_(gtm_bl|cookie_privacy) TAconsentID TAsessionID truste.* TrustArc*
0sourcepoint	_sp_(su|user_consent_*|local_state|non_keyed_local_state|v1_*) consentUUID;1Y consentDate euconsent(-v2)?-@ dnsDisplayed ccpaApplies ccpaConsentAll ccpaReject* ccpaUUID signedLspa gdprConsent*
0inmobi-choice	_cmpQcif3pcsupported _cmpRepromptHash noniabvendorconsent googlepersonalization _cmpVer*
0usercentrics	uc_(settings|user_interaction|gcm|tcf|ccpa|services|restore|ab_variant|user_country)*
0didomi	didomi_* euconsent*;1Y
0cookieyes	CookieLawInfoConsent;1Y cli_user_preference;1Y wt_consent webtoffee*
0iubenda	_iub_* iub_*
0axeptio	axeptio*
0osano	osano_* cookieconsent_status*;1Y
0termly	TERMLY_* termly* T_COOKIE_CONSENT*
0cookiefirst	cookiefirst*;1Y
0cookiehub	cookiehub*
0ketch	_swb* _ketch_* swb_consent*
0transcend	tcmMetadata* tcmState* tcmConsent* transcend*
0consentmanager	__cmpc(pc|iab|onsent|vc|cc)* cmp_level cmpStorage*
0commanders-act-consent	TC_PRIVACY*;396D TC_OPTOUT*
0	tarteaucitron* !tac* klaro* complianz_*;1Y cmplz* borlabs-* borlabsCookie* real_cookie_banner* rcb-consent* cc_cookie* CookieControl;3M civicCookieControl* civicAllow* cookie-agreed* cookie_notice_accepted;3M moove_gdpr_popup;1Y wpl_(user_preference|viewed_cookie) cookie_consent* hu-consent;1M cookielawinfo* gdpr_popup cookieNotice* euCookie* gdpr[_.-][a-z]*;6M
0piwik-pro	ppms_privacy_*;12M stg_optout stg_debug
0tealium-iq	CONSENTMGR OPTOUTMULTI
0ensighten	[A-Z0-9_]{2,40}ENSIGHTEN_PRIVACY_*
0adobe-launch	com.adobe.reactor.* sat_track;90D
0	piwik_ignore MATOMO_SESSID PIWIK_SESSID skipgc ga-disable-* gaOptout* mp_optout _mp_optout *_opt_(in|out)_status
0linkedin-insight	li_gc;2Y
0pardot	pi_opt_in# pi_opt_in*;1Y
0braze	ab.optOut
0etracker	et_oi(_v2)? cntcookie et_oip
0infonline	iom_consent
0amazon-ads	amzn_privacy*
0	wglang WG_CHOOSE_ORIGINAL weglot* wpml_* _icl_* wp-wpml_* wcml_* icl_visitor_lang_js i18n_redirected i18next* i18nextLng userway-* userway* uw-(uid|icon-locales) acsb* acsbState acsbReady
7intercom	intercom-id-*;9M intercom-session-*;1W intercom-device-id-*;9M intercom.intercom-state* intercom-* intercom.*
7zendesk	__zlcmid;1Y __zlcstore
7tawk	twk_* TawkConnectionTime;0 tawkUUID;10Y
7livechat	__lc_cid;3Y __lc_cst;3Y __lc2_cid;3Y __lc2_cst;3Y __livechat;3Y __lc2?_c(id|st)
7drift	drift_aid driftt_aid
7hubspot-chat	messagesUtk;13M hs-messages-*;T30M
7youtube	yt-remote-* yt-player-* yt.innertube::* ytidb::* yt-(remote|player)-*
7vimeo	sync_volume sync_active
7tidio	tidio_state_*
7jivochat	jv_(client_name|enter_ts|invitation_time|pages_count|visits_count|close_time|assigned_agent)_*
7youtube	VISITOR_INFO1_LIVE;179D VISITOR_PRIVACY_METADATA;180D YSC;0 __Secure-(YEC|YNID|YENID|ROLLOUT_TOKEN);180D yt-icons-* ytidb.* LogsDatabaseV2:* ServiceWorkerLogsDatabase
7vimeo	vimeo-* vimeo_*
7wistia	wistia*;2W loglevel:wistia*
7jwplayer	jwplayer* jwplayerLocalId
7crisp	crisp-client*;6M crisp.*
7tawk	tawk_*;6M __tawkuuid;10Y TawkWindowName TawkCookie*;0
7tidio	tidio_*
7livechat	__lc_* __lc2_* __livechat* __oauth_redirect_detector __lc.*
7olark	hblid olfsk wcsid _ok(bk|lv|ac|ck|detect|gid|la)
7freshchat	freshchat* fc_visitor_* fc-widget*
7liveperson	LPVID LPSID-# LPCID-* LPLE* lpTabId lpPmCalleDfs lpLastVisit* lpMessaging*
7userlike	uslk_*
7smartsupp	ssupp.*
7jivochat	jivo_*
7gorgias	gorgias.* gorgias-*
7chatwoot	cw_(conversation|contact|snooze_campaigns_till) cw_user_*
7iadvize	iadvize-* iadvize_*
7purechat	_purechat* purechat_*
7zendesk	ZD-(buid|suid|store|zE_oauth|widgetOpen|currentTime|settings);T2H __zlc*;1Y __zd_* zE_oauth zdSession*
7reamaze	reamaze* _reamaze*
7salesforce-chat	liveagent_(oref|ptid|sid|vc|chatted|invite_rejected_*);0 ESW_*
7google-maps	google_maps_* _gmaps*
7google-translate	googtrans*
7disqus	disqus.* disqus_* disqusauth*
7calendly	calendly-* calendly.* _calendly_*
7typeform	typeform-* tf_survey_*
7spotify-embed	sp_landing;1D
7soundcloud	WIDGET::* widget:soundcloud*
7trustpilot	tp-b2b-*
egoogle-analytics	_ga;2Y _ga_[A-Z0-9]{6,} _gid;T24H _gat;T1M _gat_*;T24H _dc_gtm_*;T1M __utma;2Y __utmb;T30M __utmc;0 __utmt;T10M __utmv;2Y __utmz;6M _gaexp;90D _gaexp_rc;T24H _gali;T30S FPID;0 FPLC;0 AMP_TOKEN _gat(_*)? __utm[a-z] _gaexp*
egoogle-optimize	_opt_*;T24H
ematomo	_pk_id.*;13M _pk_ses.*;T30M _pk_ref.* _pk_cvar.* _pk_hsr.* _pk_testcookie*;0 _pk_uid _pk_(id|ses|ref|cvar|hsr|uid|test)*;13M
epiwik-pro	stg_last_interaction;365D stg_returning_visitor;365D stg_traffic_source_priority;T30M stg_externalReferrer;0 stg_fired__*;0 stg_utm_campaign;0 stg_pk_campaign;0 stg_(last|returning|traffic|externalR|fired_|utm_|pk_)*
ehotjar	_hjSession_# _hjSessionUser_# hjActiveViewportIds hjViewportId;0
emicrosoft-clarity	_clck;1Y _clsk;0 _cltk CLID;1Y
emixpanel	mp_@_mixpanel __mpq_*
eamplitude	AMP_TEST;1Y AMP_TLDTEST;0 amplitude_id_*;0 amplitude_unsent* amplitude_*;1Y
eposthog	ph_*_posthog ph_*_window_id ph_*_primary_window_exists
esegment	ajs_anonymous_id;1Y ajs_user_id;1Y ajs_group_id;1Y ajs_user_traits ajs_group_properties analytics_session_id* seg_xid* ajs_*
erudderstack	rl_anonymous_id;0 rl_user_id;0 rl_trait;0 rl_group_id;0 rl_group_trait;0 rl_session;0 rl_page_init_*;0 rl_auth_token;0 test_rudder_cookie;0 rl_(anonymous_id|user_id|session|trait|page_init_*)
eheap	_hp2_id.* _hp2_ses_props.* _hp2_props.* _hp5_*;13M _hp2_*;0
efullstory	fs_uid fs_lua fs_session
elogrocket	_lr_tabs_* _lr_uf_* _lr_hb_* __lr_* _lr_(tabs|uf|hb)_*
emouseflow	mf_user mf_record_user mf_initialDomQueue mf_transmitQueue
esmartlook	SL_C_@_KEY SL_C_@_SID SL_C_@_VID SL_L_@* SL_[CL]_@*
elucky-orange	_lo_uid;2Y _lo_cid;0 _lo_rid;T30M _lo_v;1Y _lo_np_*;30D __lotl;180D __lotr;180D _lorid _lo_*;30D
ecrazy-egg	_ce.s;1Y _ce.cch;T1S _ce.gtld;T1S _ce.clock_event;1D _ce.clock_data;1D _ce.irv;0 _CEFT;1Y _ceir;1Y _cer.v;31D _ce.*
econtentsquare	_cs_c;13M _cs_id;13M _cs_s;1Y _cs_ex;30D _cs_rl;1Y _cs_cvars;0 _cs_mk*;T30M _cs_debug;0 _cs_same_site _cs_root-domain;0 _cs_(c|id|s|ex|rl|cvars|mk*)
equantum-metric	QuantumMetricSessionID QuantumMetricUserID
einspectlet	__insp_*;0
eyandex-metrica	_ym_uid;1Y _ym_d;1Y _ym_isad;2D _ym_visorc _ym_visorc_*;T30M _ym_metrika_enabled;T60M _ym_hostIndex;1D _ym_fa _ym#_* _ym_retryReqs _ym_wv2rf:* _ym_*;0
ebaidu-tongji	Hm_lvt_@ Hm_lpvt_@ Hm_lp?vt_@
eadobe-analytics	s_cc;0 s_sq;0 s_vi;2Y s_fid;5Y s_ppv;0 s_ppvl s_nr s_nr# s_lv s_lv_s s_ecid;2Y s_vi_* kndctr_@_AdobeOrg_(identity|cluster|consent_check) kndctr_*_AdobeOrg_(identity|cluster) s_(cc|sq|vi|fid|ppv|nr) kndctr_*
eadobe-target	mbox;2Y mboxEdgeCluster at_check;0
epiano-analytics	atuserid;13M atidvisitor;6M _pcid;c13M _pprv;c13M _pctx;c13M pa_user;13M pa_privacy
eetracker	_et_coid et_allow_cookies et_scroll_depth
echartbeat	_chartbeat# _cb_ls _cb_svref _cb_expires _SUPERFLY_nosample;T1H _chartbeat*;30D
eparsely	_parsely_visitor;13M _parsely_session;T30M _parsely_slot_click;0 _parsely_tpa_blocked;T12H _parsely_*
esnowplow	_sp_id.@ _sp_ses.@ snowplowOutQueue_* _sp_(id|ses).@
eshopify-analytics	_shopify_y;2Y _shopify_s;2Y _shopify_sa_t;2Y _shopify_sa_p;T30M _shopify_analytics _landing_page;2Y _orig_referrer;2Y _shopify_evids
ewoocommerce-attribution	sbjs_*;T30M
ejetpack	tk_ai;0 tk_qs;T30M tk_lr;1Y tk_or;5Y tk_r3d;3D tk_tc;0 tk_(ai|qs|lr|or|tc|r3d)
eoptimizely	optimizelyEndUserId;6M optimizelySession optimizelyRedirectData;T5S optimizely_data* optimizelySegments optimizelyBuckets optimizely*;6M
evwo	_vwo_*;1Y _vis_opt_*;100D
eabtasty	ABTasty;13M ABTastySession;0 ABTastyData ABTastyOptout ABTasty*
ekameleoon	kameleoonVisitorCode kameleoonData* kameleoonExperiment* kameleoon*
econvert	_conv_v;6M _conv_s;1D _conv_r;0 _conv_[vsr]
edynamic-yield	_dyid;30D _dyid_server;1Y _dyjsession;0 _dy_*;0 _dycst;30D _dycnst;30D _dyfs _dyexps _dyaud_* _dy(id|_|cst|cnst|js)*
enew-relic	NRBA_SESSION NREUM
esentry	sentryReplaySession
edatadog	_dd_s _dd_s_v2 dd_cookie_test_* dd_site_test_*
edynatrace	dtCookie*;0 rxVisitor*;0 dtValidationCookie;0
eapplication-insights	ai_user;1Y ai_session;0 ai_authUser
empulse	_boomr_*
equaltrics	QSI_*;0
esiteimprove	nmstat;3Y
ependo	_pendo_*
estatcounter	sc_is_visitor_unique
eclicky	_jsuid _first_pageview
ewoopra	wooTracker
emapp	wt3_eid wt3_sid wt_rla wteid_# wtsid_#
eeconda	emos_jcsid emos_jcvid
enaver-analytics	NA_SAC NA_SAS wcs_bt
ebraze-sdk	ab.storage.*;0
eahoy	ahoy_visit;239D ahoy_visitor;239D ahoy_events
eplausible-umami	umami.cache
ehotjar	_hj([A-Z]*|id);365D
eamplitude	AMP_(MKTG_)?[0-9a-f]{10}
eshopify-analytics	_shopify_(y|s|sa_*) _shopify_(d|fs|ga|ga_*|uniq|evids|analytics);2Y
eappdynamics	ADRUM(_*)?
econtentsquare	_cs_(duration|inv|tdbg|optout);13M _cs_(tld|vid)_*
epiano	__(tbc|pat|pid|pil|pls|pnahc|pvi);2Y
edynatrace	dt(PC|Sa|LatC|DisabledFunctions|Adk|AdkSettings|BsToken);0 rxvt;0 rxvisitid
emonetate	mt.(v|sc|mbsh)
equalaroo	ki_[rstu];2Y
eopen-web-analytics	owa_[vsb] owa_(state|overlay)*
ebazaarvoice	BV(BRANDID|BRANDSID|Implmain_site);20Y
einfonline	io(am|ma)[0-9]{4} i00;1Y
esalesforce-commerce	__cq_(uuid|seg|bc)
echartbeat	_cb_(ls|svref|cp|expires|heatmap)
egoogle-analytics	__utmx;18M __utmxx;18M _gat_gtag_*;T1H _dcid;400D gtm_session_* _ga-ss _gaClientId ga:clientId
efirebase-analytics	firebase-installations-* firebase-heartbeat-*
ematomo	_mtm_* matomo_sessid_* MatomoAbTesting* matomo_*;14D
epiwik-pro	ppms_webstorage ppms_* stg_(content|campaign|global|session)_*;365D
eumami	umami.(cache|session|visitor)*
eplausible	plausible_(session|visitor)*
eposthog	ph_*_posthog* posthog-js* dmn_chk_@ __ph_*
eamplitude	amp_[0-9a-f]{6} amp_[0-9a-f]{6}_* AMP_unsent_* AMP_remote_config_* AMP_DEFERRED_*
emixpanel	__mp_* mp_[0-9a-z]{20,40}_mixpanel
esegment	ajs:cookies persisted-queue:* segmentio.* seg_xab
erudderstack	rl_(anonymous_id|user_id|session|trait|group_id|group_trait|page_init_*) rudder_(store|batch|beacon)* rudder.*
eheap	_hp[25]_*
efullstory	_fs_(uid|lua|tab_id|swipe_on|dwell_passed|ab_id) fs_(cid|trait_*)
ehotjar	_hjSession(User)?_# _hjRecording* _hjUserAttributes* _hjLocalStorageTest _hjSessionStorageTest;0 _hjCookieTest;0 hjSession*
emicrosoft-clarity	_cl(ck|sk|tk) _claritybridge* _clarity*
econtentsquare	__CT_Data;1Y WRUID;1Y WRUIDCD* WRIgnore;0 ct_userid*
eglassbox	_cls_(s|v|cfgver) _cls_*
edecibel	da_(sid|lid|intState|hs) da_cd_*
equantum-metric	QuantumMetric*
esmartlook	SL_[A-Z]_[0-9a-f]{20,}*
ecrazy-egg	_crazyegg*;0 ceg.[a-z]
einspectlet	_insp_*
emouseflow	mf_[0-9a-f]{8}-@ mf_[0-9a-f]{32} mf_(user|record_user|initialDomQueue|transmitQueue|replaceHtmlQueue|appPrivacy*)
eappcues	apc_(user|local|session)* appcues*
ewoopra	wooTracker* wooMeta
ekissmetrics	km_(ai|vs|lv|uq|ni|abi) kvcd
egosquared	gs_[uvp]_GSN-*
eclicky	clicky_* cluid heatmaps_g2g_# no_tracky_#
estatcounter	statcounter*
ehistats	Hst(Cfa|Cla|Cmu|Pn|Pt|Cnv|Cns)#
echartbeat	_v__(chartbeat|cb)* _chartbeat[0-9] _SUPERFLY_*
eparsely	parsely_* parsely-*
eetracker	GS3_[a-z] BT_(ctst|pdc|sdc|ecl) et_(coid|scroll_depth|allow_cookies) noWS_@ isSdEnabled
eeconda	emos_(jcvid|jcsid|sid|vid|best_products*) emos.*
emapp	wt3_(eid|sid|fid) wt_(fa|fa_s|nv|nv_s|ttv2*|nbg*|cdbeid|cdbsid) wt(stp)?_?(eid|sid)_?# wtstp_(eid|sid) cintac*
epiano-analytics	atauthority atredir* atreman* atsession* attvt(reman|session) _pa_* pa_vid _pc_(cx|v) xtvrn xtidc xtuid xtord idrxvr
epiano	__pnahc;90D __adblocker* _pcus;2Y
eeulerian	etuix _EA_*
eyandex-metrica	yandexuid yabs-*;0 _ymab_* ymex;1Y
ebaidu-tongji	HMACCOUNT(_BFESS)?;1Y HMVT Hm_(up|ck)_[0-9a-f]{32}
ecnzz	CNZZDATA# UM_distinctid
enaver-analytics	NA_(SAC|SAS|CO|DA)* wcs_* _fwb@ _fwb
eadobe-analytics	s_(vnum|invisit|visit|dslv|dslv_s|gnr|getNewRepeat|gpv|gpv_*|prevPage|tp|ips|plt|pltp|tslv|vncm|ivc|inv|tbm|pers|sess|ppn|lv|lv_s|ecid|cmpchannel|cpm|tps|afc|stv|ptc|depth);0 gpv_[a-z]+ s_nr[0-9]* adobe_amcv*
eadobe-target	mbox(Session|PC|EdgeCluster|Level|Debug) at_(qa_mode|preview_mode) tnt_*
enew-relic	NRBA_* nrba_*
edatadog	_dd_(s|r|l|s_v2|cookie*|test_*) _dd_c_*
eappdynamics	adrum_*
esentry	sentry(Replay|Session|Feedback)* sentry-*
eraygun	raygun4js* raygun*
ebugsnag	bugsnag-*
elogrocket	_lr_(tabs|uf|hb|init)_*
espeedcurve	lux_uid
epingdom	PRUM_*
empulse	BOOMR_* boomr_*
eapplication-insights	AI_(buffer|sentBuffer|sdk)*
estatsig	STATSIG_* statsig.*
elaunchdarkly	ld:[$]* LaunchDarkly_*
egrowthbook	gb(FeaturesCache|StickyBuckets__*|_visual_*) growthbook*
esplit	SPLITIO*
eoptimizely	optly_*
evwo	vwo_*
eabtasty	abtasty_*
emonetate	monetate*
edynamic-yield	DYID;1Y DYSES;0
equaltrics	_qsi_* qualtrics*
eusabilla	usbls;0 usabilla*
emedallia	kampyle* mdLogger md_isSurveySubmittedInSession LAST_INVITATION_VIEW
esurvicate	survicate*
emopinion	mopinion* MopinionPageviews
esiteimprove	siteimprove*
ebraze-sdk	ab._gd
ecountly	cly_(id|session|event|queue|cmp_id|cmp_uid|old_token|fb_widgets|hc_*|token|ignore|request)*
eopenreplay	__openreplay_* openreplay*
epirsch	pirsch*
etealium-iq	utag_main* utag_* tealium_*
ecommanders-act	TCPID TCID;1Y TCSESSION;0 TCREDIRECT*;0
esalesforce-commerce	dwac_* cqcid;1Y cquid
esquarespace-analytics	ss_c(id|vr|visit|pvisit|vt|vid) SS_ANALYTICS_ID SS_MID
ewix-analytics	fedops.logger.*;12M _wixUIDX
egodaddy-analytics	_tccl_(visitor|visit) _scc_session
etilda-statistics	tildauid tildasid
eshopify-analytics	shop_analytics;T30M
ejetpack	tk_(ai|qs|lr|or|tc|r3d|rl|ni|vs)(_*)?
evk-top-mail	_mr_rtg*
emapbox	mapbox.(eventData|turnstileEventData)*
einfonline	ioam2018
esnowplow	_sp_(id|ses).[0-9a-f]{4,} _sp_root_domain_check_*
eahoy	ahoy_(visit|visitor|events|unique)
efreshworks	_fw_crm_v fwcrm_*
e	_ALGOLIA;365D coveo_visitorId coveo_* _br_uid_[0-9] ub(pv|vs|vt) unbouncesubmitted SC_ANALYTICS_(GLOBAL|SESSION)_COOKIE* sf-data-intell-subject sf-prs-* qb_(session|permanent|generic|user)* _qst_s _qsst_s _qPageNum _qubitTracker* mmcore.* mmapi.* ORA_FPC WT_FPC WTPERSIST CoreID6 cmTPSet CMAVID CoreM_State* TLTSID TLTUID [0-9]{4,}_clogin userpilot* UserpilotIdentified* apt.(uid|sid|temp-*|loc-*) SSID_[A-Za-z0-9]{4} SSSC_[A-Za-z0-9]{4} SSRT_[A-Za-z0-9]{4} SSPV_[A-Za-z0-9]{4} ablyft_(exps|queue|uvs|tracking_consent);1Y DotMetrics.*;0 dm_(last_page_view|last_visit|this_page_view|timezone_offset|total_visits);15D __asc;1Y __auc;1Y
efathom	_fathom*
e	zab(UserId|VisitId|HMBucket|Split|PVCounter|BMBucket)* zps-tgr-dts zPersonalization
eapplication-insights	MicrosoftApplicationsTelemetry*;1Y
econtentsquare	_CT_RS_;1Y WRBlock;1Y
edynatrace	dtDisabled;0
e	_vf[abz];1Y CMS(LandingPageLoaded|UserPage);T20M CurrentContact;50Y oribi_*;1Y
lgoogle-ads	_gcl_*;3M _gac_*;90D FPAU;c0 gclid _gcl_ls
lgoogle-ad-manager	__gads;c396D __gpi;c13M __eoi;3M __gsas;c3M google_adsense_settings goog_pem_mod google_experiment_mod#
ldoubleclick	IDE;2Y test_cookie;1Y DSID;2W ANID;13M 1P_JAR;1M
lmeta-pixel	_fbp;c4M _fbc;c2Y lastExternalReferrer lastExternalReferrerTime lastExternalReferrer*
lmicrosoft-uet	_uetsid;T30M _uetvid;16D _uetmsclkid _uetsid_exp _uetvid_exp _uetmsclkid_exp MUID;1Y MSPTC;1Y ANONCHK;T10M
llinkedin-insight	li_fat_id;30D li_giant;7D li_adsId ln_or;1D bcookie;1Y lidc;1D li_sugr;90D UserMatchHistory;0 AnalyticsSyncHistory;30D
ltiktok-pixel	_ttp;389D _tt_enable_cookie;389D _tt_sessionId ttcsid ttcsid_* ttclid tt_appInfo tt_pixel_session_index tt_sessionId _tt_(enable_cookie|sessionId|appInfo|ttclid) tt_(appInfo|sessionId|pixel*) ttcsid*;1Y
lpinterest-tag	_pin_unauth;1D _derived_epik;1Y _epik;1Y _pinterest_ct;1Y _pinterest_ct_rt;1Y _pinterest_ct_ua;0 _pinterest_ct*
lsnap-pixel	_scid;1Y _scid_r;13M _sctr _screload _schn;1D u_sclid u_sclid_r u_scsid u_scsid_r
lreddit-pixel	_rdt_uuid;90D _rdt_cid _rdt_em _rdt_em:* rdt_* _rdt_*
lx-pixel	_twpid twclid _twclid personalization_id;2Y muc_ads;24M _?twclid
lquora-pixel	_fcid
lcriteo	cto_bundle;c390D cto_bidid cto_dna_bundle cto_pub_* cto_tld_test criteo_* cto_axid cto_h2h cto_idcpy cto_(bundle|bidid|dna_bundle|pub_*|tld_test|axid|h2h|idcpy|lwid|sid)
ltaboola	t_gid;13M t_pt_gid;1Y _tb_sess_r;cT30M _tb_t_ppg;cT30M taboola*;0 trc_cookie_storage;c1Y _tb_*
loutbrain	outbrain_*;1D dicbo_id;1D obuid;3M
ladroll	__adroll_fpc;c1Y __adroll_* __ar_v4 __adroll __adroll*
lrtb-house	__rtbh.*
ladobe-audience-manager	AMCV_*AdobeOrg AMCVS_*AdobeOrg demdex;180D aam_uuid;1M dextp;180D AMCVS?_*AdobeOrg
lquantcast	__qca;1Y _dlt
ecomscore	_scor_uid
lhubspot	__hstc;13M hubspotutk;13M __hssc;T30M __hssrc;0 __hsfp __hs(tc|sc|src|fp)
lklaviyo	__kla_id;2Y klaviyoOnsite klaviyoPagesVisitCount klaviyoFormSetting
lmarketo	_mkto_trk;729D
lpardot	visitor_id# visitor_id#-hash visitor_id#*
lmailchimp	mc_cid;14D mc_eid;14D mc_landing_site;14D mailchimp.* mailchimp_landing_site mc_(cid|eid) mailchimp_*
lbrevo	sib_cuid uuid_sib
lactivecampaign	prism_# ac_enable_tracking;29D
lcustomer-io	_cio;1D _cioid;1Y _cioanonid;1Y
lattentive	__attentive_id __attentive_cco __attentive_ss_referrer __attentive_pv __attentive_dv __attentive_*
lbloomreach	__exponea_etc__;3Y __exponea_time2__;1D __exponea_last_session_ping_timestamp__ xnpe_* __exponea_*
lomnisend	omnisendSessionID omnisendAnonymousID omnisendContactID omnisend-* omnisend*
l6sense	_gd_visitor _gd_session _gd_svisitor 6suuid _an_uid _gd_(visitor|session|svisitor)
lbizible	_biz_uid;1Y _biz_nA;1Y _biz_flagsA;1Y _biz_pendingA;1Y _biz_sid _biz_ABTestA;1Y _biz_*;1Y
lleadfeeder	_lfa;2Y _lfa_*
lsharpspring	__ss;T30M __ss_tk;25Y __ss_referrer;T6H koitk;3Y __ss_*
lrd-station	rdtrk;1Y __trf.src;1Y _rdtrk;1Y
lawin	_aw_m_# _aw_sn_# _aw_j_# _aw_*
lrakuten-advertising	rmStore rmuid
limpact	IR_gbd IR_PI
lcj	cjConsent cjUser cjevent cjevent_dc cj(event|Consent|User)*
lpartnerize	tPHG-PS;1Y
ltradetracker	TT2_# __tgdat __tglastts
lbranch	branch_session branch_session_first _branch_match_id branch_session*
lappsflyer	afUserId AF_SYNC AF_DEFAULT_MEASUREMENT_STATUS AF_SESSION AF_BANNERS_SESSION_ID AF_(SYNC|SESSION|DEFAULT|BANNERS)*
lcallrail	calltrk_referrer calltrk_landing calltrk_session_id calltrk-* calltrk*
lprebid	_pubcid;c396D _sharedid _pbjs_userid_consent_data;30D sharedid _pubcid_* _sharedid_* pbjs-unifiedid* pbjs_li_nonid pbjs_fabrickId* _pubcid* _?sharedid* _pbjs_*
lid5	id5id;l id5id_* id5_* id5-*
lliveramp	idl_env;c30D _lr_env;c1Y _lr_env_src_ats;c30D _lr_retry_request;cT1H _lr_geo_location;c1D _lr_sampling_rate _lr_*
llotame	_cc_id;c269D _cc_cc;c0 _cc_aud;c269D _cc_dc;0 _cc_domain;0 panoramaId;l0 panoramaId_expiry;l0 panoramaId_expiry_exp;l0 _cc_(id|cc|aud|dc|domain) panoramaId*
lliveintent	_li_ss;c1M _li_dcdm_c;c _lc2_fpi;c2Y _li_duid;l _li_ss_* _li_(ss|dcdm_c|duid)*
lthe-trade-desk	TDID;1Y TDCPM;1Y __uid2_advertising_token __euid_advertising_token UID2-sdk-identity __uid2_* __euid_*
lepsilon	dtm_token;c13M dtm_token_sc;c13M dtm_user_id;c13M dtm_user_id_sc;c13M dtm_consent;c395D dtm_persisted_em;c396D dtm_*;0
lpermutive	permutive-id;l1095D permutive-* _pcrprs;l _psegs;l _pdfps;l _papns;l
lcxense	cX_P;c13M cX_G;c13M cX_S _cX_* _?cX_*
lutiq	utiqPass;l netid_utiq_adtechpass;l
lgemius	__gfp_64b;c13M __gfp_s_64b;c13M __gfp_ruid;c395D __gfp_*
lezoic	ezoab_# ezoadgid_# ezoref_# ezosuibasgeneris-1;1Y ezouid_# ezovuuid_# ezux_* ezo(ab|adgid|ref|uid|vuuid|suibasgeneris|ux)*;T2H
lamazon-ads	ad-privacy;5Y aps_* apstag*
livw-nielsen	nol_fpid
loptinmonster	_omappvp;1D _omappvs;1D omSeen-* _omapp*
lwunderkind	bounceClientVisit# bounceClientVisit#v bounceClientVisit#c __idcontext bounceClientVisit*;0
ltriple-whale	TriplePixel TriplePixelU triplepixel* [Tt]riple[Pp]ixel*
laddthis	__atuvc __atuvs __atrfs __atuv*
lsharethis	__stid;1Y __stidv;10Y __unam _stacxiommap __stid*
lyahoo-ads	_yjsu_yjad _ycl_yjad _ytclid
lline-tag	__lt__cid __lt__sid __lt__*
lkakao-pixel	_kawlt _kawltea _kau _kuid
lvk-ads	tmr_lvid tmr_lvidTS tmr_detect tmr_reqNum tmr_(lvid|detect|reqNum)*
ltrafficjunky	tj_UUID tj_UUID_v2
lsnap-pixel	_scid(_*)?
lmicrosoft-uet	_uet(s|v|msclk)id*
lid5	id5id(_*)? id5li
lgoogle-ads	FPGCL[A-Z]{2};90D
livw-nielsen	_nlsn(_*)?
loutbrain	OB-USER-TOKEN
lzoominfo	ziwsSession*
linsider	ins-(product-id|today-sId|current-campaign|cart-product|storage-version|last-visited)*
lactivecampaign	vgo_ee
lshareasale	sas_m_awin
lezoic	ez(ds|oh|ohw|osid|ouspvh|ouspva|ouspvv);1Y
ltreasuredata	_td_global
lutiq	utiq[A-Z]*
l	_ltk
lkakao-pixel	_karb _kaw(lt|ltea|ty)
lbraze	appboy*
lgoogle-ads	FPGSID;c0 _gcl_(au|aw|dc|gb|gf|gs|ha|ls|ag) ar_debug TAID;14D pm_sess(_NNN)?;T30M aboutads_sess*;T30M gbraid wbraid
lgoogle-ad-manager	__gads_* __gpi_* google_(pub_config|ama_*|auto_fc_cmp_setting|adsense_settings)
lmeta-pixel	_fbq_*
lmicrosoft-uet	_uet(sid|vid|msclkid)* _msclkid msclkid MUIDB;1Y
llinkedin-insight	bscookie;1Y lms_(ads|analytics);30D li_(fat_id|giant|adsId|sugr)
lx-pixel	guest_id_(ads|marketing);2Y twitter_ads_id
ltiktok-pixel	ttwid;1Y tta_attr_* tt_(appInfo|sessionId|pixel_*)* ttcsid(_*)?
lpinterest-tag	pin_unauth
lsnap-pixel	_sc(tr|hn|reload) u_sc(lid|sid)* _sclid
lspotify-ads	sp_pixel* __spdt
lyahoo-ads	_yj(su|r|srf)_* _ycl_* _yahoo_*
lyahoo-japan-ads	_ly_(c|r|su)(_*)? _ly_su
lamazon-ads	aps(tag|_)* amazon-ads-* apstagUserAgentClientHints
lcriteo	criteo-*
loutbrain	outbrain*
ladroll	adroll_*
lteads	_tfpvi teads_* tt_bluekai;1D tt_emetriq tt_exelate;1D
ladform	adform*;7D adformfrpid;30D
lhubspot	hubspotutk*
lklaviyo	__kla_* klaviyo*
lmarketo	_mkto_* trw(v|sa).*
lpardot	visitor_id[0-9]+(-hash)? lpv[0-9]{4,} pardot
leloqua	ELOQUA;13M ELQSTATUS;13M elq(CustomerGUID|TrackId|UserSegments)*
lbizible	_BUID
ldemandbase	demandbase* Demandbase*
lzoominfo	_zitok
lclearbit	cb_(user_id|group_id|anonymous_id) cb(:|%3A)test clearbit*
lalbacross	nQ_(cookieId|userVisitId|visitId) albacross*
lsalesforce-dmp	_evga_@ _sfid_@ kx(krux|user|segs|sites)* igodigital*;T1H iGoDigital*
lemarsys	scarab.*
lsalesmanago	sm(uuid|vr|form|client|event) _smvs
lonesignal	onesignal* ONE_SIGNAL_* _OneSignal_* os_pageViews
lbloomreach	exponea*
lcustomer-io	_cio(id|anonid)?
lbrevo	brevo_*
lmailchimp	mailchimp* MCPopup(Closed|Subscribed) mc_(cid|eid|tc|landing_site)
lactivecampaign	prism_[0-9]{4,} __actc
lomnisend	soundest-*
lprivy	_privy_* privySession* privy_*
ljustuno	_ju_[a-z]+ __ju_* ju_(Con|v|s)_*
loptinmonster	omSeen* omSuccess* om-[0-9a-z]{6,} omGlobal*
lwunderkind	bounceXCvar*
lattentive	attntv_* _attn_*
lyieldify	yieldify*
lawin	_aw_(m|sn|j)_# aw[0-9]{3,} AwinChannelCookie AwinCookie* _aw_xid* awin_*
lcj	cjevent* cj(Consent|User|Lia*)
lrakuten-advertising	rmStore* ranSite*
limpact	IR_(gbd|PI|[0-9]{3,}) irclickid
lshareasale	shareasale*
ltradedoubler	TRADEDOUBLER TradeDoubler* tduid
lskimlinks	skim(COUNTRY|GUID|links)* skimlinks*
lappsflyer	AF_(SYNC|SESSION|DEFAULT|BANNERS|SMART)* af_id
ladjust	adjust-sdk*
lcallrail	callrail*
ladobe-advertising	_lcc;T15M _les_* adcloud;1Y ev_sync_*;1Y everest_(g_v2|session_v2);2Y
ladobe-audience-manager	aam_*
lprebid	pbjs-* pbjs_* prebid_* _prebid_* __pbjs*
lliveramp	_lr_(env|retry_request|geo_location|sampling_rate|fcap|drop_match_pixel)* idl_env*
lhadron	auHadronId* hadronId*
lintentiq	_iiq_*
l33across	33acrossId*
llotame	lotame_*
luid2	UID2-* EUID-*
lezoic	ezo(ab|adgid|ref|uid|vuuid|suibasgeneris|ux|pvc|stid)*;T30M ezpicker* ezgwcc
lmediavine	mediavine_*
ltrafficjunky	tj_UUID*
lvk-ads	domain_sid _tmr_*
lkakao-pixel	_ka(wlt|wltea|rb)* _kadu _kahai _kausk
lline-tag	_ldbrbid _linetag*
lgemius	gemius_* gemius-*
ltriple-whale	tw-(fbclid|gclid|ttclid)*
lpermutive	permutive_* _p(crprs|segs|dfps|apns|rubs|ubcs)
lblueconic	BC(SessionID|TempID|ReferrerOverruled|PermissionLevel);1Y blueconic*
lmparticle	mprtcl-* mparticle*
llytics	seer(id|ses) ly_segs lytics*
ltreasuredata	__td_signed
laddthis	_at.*
lsharethis	_stid _stgmap pxcelPage_* pxcelBcnLcy;0
lmautic	mtc_(id|sid) mautic_(device_id|referer_id|session_id)
lpaypal-marketing	paypal-offers* paypal-cr-*
l6sense	_gd[0-9]{10,} _6sense* _6si_*
lrd-station	__rdst*
lsharpspring	__ss(_tk|_referrer)?
ltvsquared	_tq_id.* _tq_*
l	rfsn_(src|aid|cs|ci|v4)* WZRK_* moe_(uuid|c_s|u_d|s_n)* MOE_* _we_(us|uid)* WebEngage* _snrs_* iterable(EndUserId|EmailCampaignId|MessageId|TemplateId) _drip_client_# __vero_* sailthru_*;1Y ltkpopup-* ltkSubscriber-* _nb_sp_* ef_(tid|tim|aff)_* invoca_(session|id) __sm(Token|VID|SessionId|ScrollBoxShown|ListBuilderShown|ToGo) 2c.cId 2c.dc nostojs* wisepops* __q_(state|domainTest|local)* zeotap* ZeotapId __adal_*;6M _li_(id|ses).[0-9a-f]{4,} sqzl_*;1M sqzllocal;1Y _sn_[amn];1Y st_(chc|cnt|csd|ssp|uid);1Y
lmeta-pixel	_gtmeec;3M
l	picreel_* mailmunch_*;1Y _mailmunch_*;1Y
lcustomer-io	cio[FL]T;1Y
lrd-station	_rd_(experiment_version|wa_*);1Y _rdlps_pp;6M
lgoogle-ads	GED_PLAYLIST_ACTIVITY;c0 GoogleAdServingTest;0 ACLK_DATA;T5M
l	pa_(google|openx|rubicon|twitter|yahoo)_ts;2Y`;

const RARE = `02Checkout	+ .com avangate.com			Verifone
0ALTCHA	+ .org			BAU Software
0AOL / Oath / Verizon Media	+ aolcdn.com				aol-oath-verizon-media-first-party
0Accertify	+ .com .net
0Acconsento.click	+ .click				acconsento
0Addi	+ .com
0Adobe Business Catalyst	businesscatalyst.com
0Agility	agilitycms.com
0Akamai Identity Cloud	+ .com janraincapture.com rpxnow.com			Akamai	janrain
0Alipay	+ .com alipayobjects.com			Ant Group
0Alma	+ almapay.com getalma.eu
0Amazon Cognito	+ amazoncognito.com cognito-idp.ap-northeast-1.amazonaws.com cognito-idp.ap-southeast-1.amazonaws.com cognito-idp.ap-southeast-2.amazonaws.com cognito-idp.eu-central-1.amazonaws.com cognito-idp.eu-west-1.amazonaws.com cognito-idp.us-east-1.amazonaws.com cognito-idp.us-east-2.amazonaws.com cognito-idp.us-west-2.amazonaws.com		www.amazon.com/privacy	Amazon	cognito
0Amazon Trust Services	+ amazontrust.com		www.amazon.com/privacy	Amazon
0Amazon Web Services	+ images-amazon.com		aws.amazon.com/privacy/
0Amex Express Checkout	aexp-static.com
0Amplience	+ .com .net
0Aplazame	.com
0Atome	gateway.apaylater.com + .sg
0Authorize.net	+ authorize.net			Visa
0Avacy	+ avacy-cdn.com			Jump Group
0Azure Web Services	msedge.net		www.linkedin.com/legal/cookie-policy	Microsoft
0Barion	+ .com
0Basis Theory	+ .com				basistheory
0Bing Ads	+ s-msft.com s-msn.com				bing-ads-first-party
0BitGravity	+ .com			Tata Communications
0Blackbaud	+ .com
0Blogg.se	cdnme.se publishme.se
0Bloomerang	+ .co
0BlueSnap	+ .com			Payroc
0Bolt	+ .com
0Bootstrap Chinese network	bootcss.com
0Borlabs Cookie	+ .io			Borlabs	borlabs
0Box	.com
0Bread Pay	+ breadpayments.com getbread.com			Bread Financial	bread
0Builder	.io
0Business Week	+ bwbx.io			Bloomberg
0Buy with Prime	+ .amazon.com		www.amazon.com/privacy	Amazon
0CCAvenue	+ .com			Infibeam
0CDK Dealer Management	assets-cdk.com			CDK Global
0Captcha.eu	+ captcha.eu
0Cardinal Commerce	+ .com			Visa	cardinalcommerce
0Cashew Payments	.com
0Cashfree	+ .com
0Castle	+ .io
0ChargeAfter	cdn.chargeafter.com
0Chargebee	+ .com
0CitrusPay	checkout-static.citruspay.com
0Clarip	cdn.clarip.com
0Clearpay	+ .co.uk .com		www.afterpay.com/en-US/privacy-policy	Block
0Clerk	+ .accounts.dev .com .dev lclclerk.com		clerk.com/privacy
0Clickio Consent	+ clickiocmp.com consent.clickio.com			Clickio	clickio
0Clicktale	+ cdngc.net
0Cloud.typography	typography.com			Hoefler & Co
0CloudPayments	+ .ru			T-Bank
0Clover	+ .com			Fiserv
0Clym	+ .io
0Coinbase Commerce	+ commerce.coinbase.com			Coinbase
0Complianz	+ .io
0Computop	+ computop-paygate.com			Nexi
0Conekta	+ .com .io
0Consentik	+ .com			Omega
0Contentful	+ .com
0Cookie Confirm	+ .com				cookieconfirm
0Cookie Reports	+ .com				cookiereports
0CookieCode	+ .nl
0CookieTractor	+ .com
0CreateJS CDN	createjs.com
0Crownpeak Universal Consent	+ .com			Crownpeak	crownpeak
0Cybersource	+ .com			Visa
0DataGuard	+ .de
0DataReporter	+ .eu
0Datatrans	+ .ch .com			Planet
0DatoCMS	+ datocms-assets.com
0Descope	+ .com
0DigitalRiver	.com
0Divido	cdn.divido.com
0Donorbox	+ .org			Rebel Idealist
0Dropbox	+ .com dropboxusercontent.com
0EBANX	+ .com
0ECPay	+ .com.tw
0ESM>CDN	+ esm.sh
0Efilli	+ .com
0Eventbrite	evbuc.com				eventbrite-first-party
0Evidon	+ betrad.com .com			Crownpeak
0F5 Distributed Cloud Bot Defense (Shape)	+ shapesecurity.com			F5	f5-bot-defense
0FastSpring	+ .com onfastspring.com
0Flowzymes Ky	jquerytools.org
0Flutterwave	+ .com
0Fontdeck	.com
0Fort Awesome	.com
0Four	scripts.paywithfour.com
0Friendly Captcha	+ .com .eu				friendlycaptcha
0Frontegg	+ .com
0GMO Payment Gateway	+ mul-pay.jp			GMO	gmo-pg
0GeoTrust	+ .com
0Global Payments	+ globalpay.com realexpayments.com				globalpayments
0GoCardless	+ .com		www.mollie.com/privacy	Mollie
0GoFundMe	+ .com
0Google consent	+ consent.google.com consent.youtube.com		support.google.com/admanager/answer/2839090	Google
0Guardian Media	+ guardian.co.uk theguardian.com
0HP Optimost	+ hp.com			Hewlett-Packard Development Company
0Heartland	+ heartlandportico.com			Global Payments
0Highcharts	+ .com
0Hu-manity Cookie Compliance	+ hu-manity.co			Hu-manity.co	hu-manity
0IBM Digital Analytics	+ s81c.com			IBM
0IBM Tealeaf	+ ibmcloud.com			IBM
0Imperva	+ distil.com distilnetworks.com .com impervadns.net incapsula.com			Thales
0Infopark	scrvt.com
0JSPM	ga.jspm.io
0Juspay	+ .in
0KG Inicis	+ .com				inicis
0Kasada	+ .io kasadacdn.com
0Katapult	+ .com
0KeyCAPTCHA	+ .com
0Kount	+ kaptcha.com .com			Equifax
0Kueski Pay	+ kueskipay.com			Kueski	kueski
0LatitudePay	latitudepayapps.com
0Laybuy	+ .com
0Layer0	.co
0Legal Monster	.com
0Liberapay	.com
0LoginRadius	+ .com lrcontent.com
0MTCaptcha	+ .com		/
0Magic	+ .link
0Mashable	+ mshcdn.com
0Mastercard	+ .com		www.dynamicyield.com/gdpr-and-privacy/
0MathJax	+ .org
0MaxCDN Enterprise	+ netdna-cdn.com netdna-ssl.com			MaxCDN
0Media Temple	goodlayers2.com
0Memberstack	+ .com
0Metomic	+ .io
0Microsoft XBox Live	+ xboxlive.com		www.linkedin.com/legal/cookie-policy	Microsoft
0Midtrans	+ .com			GoTo
0Mollie	+ .com		/privacy
0Monnify	+ .com			Moniepoint
0Monri	+ .com			Payten
0News	+ news-static.com newscdn.com.au				news-first-party
0Nexi	+ dibspayment.com dibspayment.eu .it
0NoFraud	+ .com
0Nuvei	+ .com safecharge.com
0Omise	cdn.omise.co
0OneAll	+ .com
0OneLogin	+ .com			One Identity
0Oney	+ .io
0Opayo	+ opayo.eu.elavon.com .com			Elavon	sagepay
0OpenNode	+ .com
0Openpay	+ .mx			BBVA
0Ordergroove	+ .com
0PAY.JP	+ pay.jp			PAY	payjp
0PAYONE	+ pay1.de .com
0PIXNET	+ pixfs.net .net
0Paddle	+ .com
0PagBank	.uol.com.br + .com .com.br			PagSeguro	pagseguro
0Pagar.me	+ mundipagg.com pagar.me			Stone	stone
0Paidy	apps.paidy.com
0Pandectes	+ .io
0PayBright	app.paybright.com
0PayHere	+ .lk
0PayJustNow	.com
0PayU	+ .com .in
0PayZen (Lyra)	+ lyra.com .eu			Lyra	payzen
0Payfast	+ .co.za			Network International
0Payl8r	.com
0Payplug	+ .com			BPCE
0Paysafe	+ .com
0Paystack	+ .co .com		stripe.com/privacy	Stripe
0Paytm	+ .com .in			One97
0Paytrail	+ .com			Nets
0PhonePe	+ .com
0Ping Identity	+ forgeblocks.com .com pingone.com pingone.eu				pingidentity
0Plaid	+ .com
0Polyfill service	+ polyfill.io			Polyfill.io
0PortOne	+ .co .kr portone.io				iamport
0Postpay	cdn.postpay.io
0Primer	+ .io
0Privacy Tools	+ privacytools.com.br				lgpd-privacytools
0ProcessOut	+ .com			Checkout.com
0Prosopo Procaptcha	+ .io			Prosopo	prosopo
0Przelewy24	+ .pl			PayPro
0Q4 Cookie Monster	widgets.q4app.com
0Quantcast Choice	+ cmp.quantcast.com quantcast.mgr.consensu.org		www.quantcast.com/privacy/	Quantcast
0Rakuten Marketing	+ rakuten-static.com			Rakuten
0RapidSSL	+ .com
0Real Cookie Banner	+ devowl.io			devowl.io
0RebelMouse	+ rbl.ms .com
0Recurly	+ .com
0Robokassa	+ .ru
0SEON	+ .io seondf.com seondnsresolve.com
0SFBX	+ sfbx.io				cmp-sfbx
0Saferpay	+ .com			Worldline
0Salesforce.com	+ force.com salesforce.com
0Scalapay	+ .com
0Secure Privacy	+ .ai				secureprivacy
0Seers	+ .com				seersco
0Setupad CMP	+ .com			Setupad	setupcmp
0Sirv	+ .com
0Skrill	+ .com			Paysafe
0Sofort	+ .com		www.klarna.com/international/privacy-policy/	Klarna
0Soisy	cdn.soisy.it
0SplitIt	production.splitit.com
0Spreedly	+ .com
0StackExchange	+ sstatic.net
0Stytch	+ .com		www.twilio.com/en-us/legal/privacy	Twilio
0SumUp	+ .com
0Synchrony	+ syf.com synchronycredit.com
0TRUENDO	cdn.priv.center cdn.truendo.com
0Tabby	+ .ai
0Tamara	+ .co
0Tealium	+ llnwd.net
0Toss Payments	+ .com			Viva Republica	tosspayments
0Tpay	+ .com			Krajowy Integrator P\u0142atno\u015Bci
0Traffective CMP	+ cmp.traffective.com			Traffective	traffective
0TrustCaptcha	+ .com trustcomponent.com			TrustComponent
0Trustly	+ .com
0TryNow	.net
0Typepad	.com
0UniConsent CMP	uniconsent.com
0United Internet	uicdn.com
0United Internet Media AG	tifbs.net uicdn.net uimserv.net
0Unzer	+ heidelpay.com .com
0Upland Software	clickability.com
0Verizon Digital Media CDN	+ edgecastcdn.net
0Very Good Security	+ verygood.systems verygoodvault.com				verygoodsecurity
0ViaBill	.com
0Visa	+ visa.com				visa-checkout
0Viva.com	+ vivapayments.com				vivawallet
0WP Engine	.com
0WeChat JS-SDK	+ open.weixin.qq.com res.wx.qq.com res2.wx.qq.com			Tencent	wechat
0WePay	+ .com			JPMorgan Chase
0WebsitePolicies	+ .io
0Webtype	.com
0Worldline	+ ogone.com worldline-solutions.com				ingenico
0Worldpay	+ .com			Global Payments
0Xendit	+ .co
0Xpresslane	apps.xpresslane.in
0Xsolla	+ .com
0Yahoo!	+ zenfs.com		legal.yahoo.com/ie/en/yahoo/privacy/cookies/index.html		yahoo-first-party
0YooKassa	+ .ru yoomoney.ru			YooMoney
0Yottaa	.com .net
0abicart.com	+ .com				abicart
0ably.com	+ .com .io				ably
0aliexpress-media.com	+ aliexpress-media.com				aliexpress-media
0allegro.pl	+ .pl				allegro
0amcharts.com	+ .com				amcharts
0amebaownd.com	+ .com				amebaownd
0appfolio.com	+ .com				appfolio
0appfoliowebsites.com	+ .com				appfoliowebsites
0azioncdn.net	+ .net				azioncdn
0baomitu.com	+ .com				baomitu
0bdstatic.com	+ .com				bdstatic
0bigcartel.com	+ bigcartel.com
0bootcdn.net	+ .net				bootcdn
0brasil.gov.br	+ barra.brasil.gov.br				brasil
0breezy.hr	+ .hr				breezy
0bunny.net	+ .net				bunny
0bunnycdn.com	+ .com				bunnycdn
0cafe24cos.com	+ .com				cafe24cos
0cafe24img.com	+ .com				cafe24img
0cafe24ssl.com	+ .com				cafe24ssl
0canvasjs.com	+ .com				canvasjs
0cdn-apple.com	+ cdn-apple.com				cdn-apple
0cdnetworks.net	+ cdnetworks.net
0cityhive.net	+ .net				cityhive
0civiclive.com	+ .com				civiclive
0cloudimg.io	+ .io				cloudimg
0cloudwaysapps.com	+ .com				cloudwaysapps
0cloversites.com	+ .com				cloversites
0cm4all.net	+ .net				cm4all
0commerce7.com	+ .com				commerce7
0comodoca.com	+ .com				comodoca
0consensu.org	+ .org				consensu
0d3js.org	+ .org				d3js
0dLocal	+ .com
0daum.net	+ postcode.map.daum.net				daum
0dealereprocess.com	+ .com				dealereprocess
0dealerspike.com	+ dealerspike.com
0eBay	+ .com ebayimg.com
0eWAY Payments	secure.ewaypayments.com
0ebaystatic.com	+ .com				ebaystatic
0edlioschool.com	+ .com				edlioschool
0educationalnetworks.net	+ .net				educationalnetworks
0elementor.cloud	+ elementor.cloud
0esm.run	+ .run				esm
0etsystatic.com	+ .com				etsystatic
0eucookie.eu	eucookie.eu
0exblog.jp	+ md.exblog.jp pds.exblog.jp
0exoscale-cdn.com	+ exoscale-cdn.com				exoscale-cdn
0f-static.net	+ f-static.net				f-static
0fastrr.com	+ .com				fastrr
0feedoptimise	.com
0filesafe.space	+ .space				filesafe
0filestackapi.com	+ .com				filestackapi
0filestackcontent.com	+ .com				filestackcontent
0finalsite.com	+ finalsite.com
0finsweet.com	+ .com				finsweet
0fontshare.com	+ .com				fontshare
0forumfree.it	+ forumfree.it
0forumfree.net	+ .net				forumfree
0freepik.com	+ .com				freepik
0gcdn.co	+ .co				gcdn
0gcorelabs.com	+ .com				gcorelabs
0geoiplookup.io	+ .io				geoiplookup
0geolocation-db.com	+ geolocation-db.com				geolocation-db
0getbootstrap.com	+ .com				getbootstrap
0giropay	+ .de			paydirekt
0githack.com	+ .com				githack
0githubassets.com	+ .com				githubassets
0gokwik.io	+ gokwik.io
0graphassets.com	+ .com				graphassets
0gvt1.com	+ .com				gvt1
0gvt2.com	+ .com				gvt2
0gyazo.com	+ .com				gyazo
0haravan.com	+ haravan.com
0hatenablog-parts.com	+ hatenablog-parts.com				hatenablog-parts
0heroku.com	+ .com				heroku
0home.pl	nscontext.eu
0hoolah	merchant.cdn.hoolah.co
0hs-sites.com	+ hs-sites.com				hs-sites
0hubspotusercontent-eu1.net	+ hubspotusercontent-eu1.net				hubspotusercontent-eu1
0iDEAL	+ .nl			EPI
0iPage	.com
0icanhazip.com	+ .com				icanhazip
0icims.com	+ .com				icims
0iconfinder.com	+ .com				iconfinder
0iconscout.com	+ .com				iconscout
0iili.io	+ .io				iili
0illiweb.com	+ .com				illiweb
0imageflux.jp	+ .jp				imageflux
0infomaniak.com	+ .com				infomaniak
0insales-cdn.com	+ insales-cdn.com				insales-cdn
0insales.com	+ .com				insales
0insales.ru	+ insales.ru
0iovation	+ iesnare.com		www.home.neustar/privacy	TransUnion
0ipgeolocation.io	+ .io				ipgeolocation
0ipstack.com	+ .com				ipstack
0ipwho.is	+ .is				ipwho
0iyzico	+ .com iyzipay.com			PayU
0jimdo-server.com	+ jimdo-server.com				jimdo-server
0jsonip.com	+ jsonip.com
0kukui.com	+ kukui.com
0landingi.com	+ landingi.com
0linearicons.com	+ .com				linearicons
0lineicons.com	+ .com				lineicons
0lldns.net	+ .net				lldns
0locaweb.com.br	+ .com.br				locaweb
0lordicon.com	+ .com				lordicon
0lottie.host	+ .host				lottie
0magazord.com.br	+ magazord.com.br
0makeshop.co.kr	+ makeshop.co.kr
0materialdesignicons.com	+ .com				materialdesignicons
0mobicred	app.mobicredwidget.co.za
0msauth.net	+ .net				msauth
0msftauth.net	+ .net				msftauth
0nhs.uk	+ assets.nhs.uk				nhs
0nitrocdn.com	+ .com				nitrocdn
0odoo.com	+ .com				odoo
0olx-st.com	+ olx-st.com				olx-st
0onlinewebfonts.com	+ .com				onlinewebfonts
0over-blog-kiwi.com	+ over-blog-kiwi.com				over-blog-kiwi
0pagefly.io	+ pagefly.io
0peraichi.com	+ peraichi.com
0personio.de	+ .de				personio
0photobiz.com	+ .com				photobiz
0pixpa.com	+ .com				pixpa
0placehold.co	+ .co				placehold
0placehold.it	+ placehold.it
0pndsn.com	+ .com				pndsn
0polyfill-fastly.io	+ polyfill-fastly.io
0popmenu.com	+ .com				popmenu
0popmenucloud.com	+ .com				popmenucloud
0pubnub.com	+ .com				pubnub
0q4cdn.com	+ .com				q4cdn
0qrserver.com	+ .com				qrserver
0quickbutik.com	+ .com				quickbutik
0quilljs.com	+ .com				quilljs
0r10s.jp	+ .jp				r10s
0readme.io	+ .io				readme
0realgeeks.com	+ .com				realgeeks
0realgeeks.media	+ realgeeks.media
0rechargepayments.com	+ .com				rechargepayments
0recruiteecdn.com	+ .com				recruiteecdn
0replo.app	+ replo.app
0report-uri.com	+ report-uri.com				report-uri
0sdn.cz	+ .cz				sdn
0seQura	+ .com .es sequracdn.com
0servimg.com	+ .com				servimg
0seznam.cz	+ cmp.seznam.cz				seznam
0shgcdn.com	+ .com				shgcdn
0shgcdn2.com	+ .com				shgcdn2
0shopflo.co	+ shopflo.co
0shopifycdn.net	+ .net				shopifycdn
0shopifycloud.com	+ .com				shopifycloud
0shoplineimg.com	+ .com				shoplineimg
0sidearmsports.com	+ .com				sidearmsports
0simplesvg.com	+ .com				simplesvg
0sinaimg.cn	+ .cn				sinaimg
0sitecorecloud.io	+ .io				sitecorecloud
0skypack.dev	+ .dev				skypack
0sm360.ca	+ .ca				sm360
0socket.io	+ .io				socket
0spaggiari.eu	+ .eu				spaggiari
0spothopperapp.com	+ .com				spothopperapp
0stackpathcdn.com	+ .com				stackpathcdn
0stackpathdns.com	+ .com				stackpathdns
0statically.io	+ .io				statically
0staticfile.net	+ staticfile.net
0staticfile.org	+ .org				staticfile
0studio.design	+ .design				studio
0swipepages.com	+ .com				swipepages
0systemcdn.net	+ .net				systemcdn
0szn.cz	+ .cz				szn
0taplink.st	+ .st				taplink
0teachable.com	+ .com				teachable
0technolutions.net	+ .net				technolutions
0template-help.com	template-help.com
0thebase.com	+ thebase.com
0thrillshare.com	+ .com				thrillshare
0tildaapi.biz	+ tildaapi.biz
0tildaapi.one	+ tildaapi.one
0tildaapi.pro	+ tildaapi.pro
0tiny.cloud	+ .cloud				tiny
0tinymce.com	+ .com				tinymce
0tistory.com	+ .com				tistory
0tmdb.org	+ .org				tmdb
0transloadit.com	+ .com				transloadit
0turbifycdn.com	+ .com				turbifycdn
0ui-avatars.com	+ ui-avatars.com				ui-avatars
0unas.hu	+ .hu				unas
0unisvg.com	+ .com				unisvg
0vergecloud.com	+ .com				vergecloud
0vigbo.com	+ .com				vigbo
0vigbo.tech	+ vigbo.tech
0volusion.com	+ .com				volusion
0voog.com	+ .com				voog
0vtex.com.br	+ vtex.com.br
0vtexassets.com	+ .com				vtexassets
0vtexcommercestable.com.br	+ .com.br				vtexcommercestable
0vteximg.com.br	+ .com.br				vteximg
0w3schools.com	+ .com				w3schools
0wake.tech	+ wake.tech
0webflow.com	+ .com				webflow
0webshopapp.com	+ .com				webshopapp
0website-start.de	+ website-start.de				website-start
0wildapricot.com	+ wildapricot.com
0wildapricot.org	+ .org				wildapricot
0wixpress.com	+ .com				wixpress
0wpmudev.com	+ wpmudev.com
0yextpages.net	+ .net				yextpages
0zadn.vn	+ .vn				zadn
0zid.sa	+ zid.sa
0zipify.com	+ zipify.com
7AliveChat	websitealive.com			AYU Technology Solutions
7AnswerDash	.com
7Arte.tv	arte.tv		/sites/fr/corporate/donnees-personnelles/
7Avid Media	metadsp.co.uk
7BookThatApp	.com
7Bookero	cdn.bookero.pl
7Booksy	.com
7Calameo	v.calameo.com		fr.calameo.com/privacy
7Canal-U.tv	canal-u.tv		/conditions-generales-utilisations
7Checkfront	.com
7Click4Assistance	.co.uk
7ClickDesk	.com
7CoRover	.mobi
7ContactAtOnce	.com
7Droz Bot	chat-app.meudroz.com
7France Culture	.fr		www.radiofrance.com/politique-d-utilisation-des-cookies-sur-les-sites-internet-du-groupe-radio-france
7Goftino	.com
7HERO	usehero.com		www.klarna.com/international/privacy-policy/	Klarna
7HappyFox Live Chat	happyfoxchat.com
7Haptik	haptikapi.com
7Hostmeapp	tables.hostmeapp.com
7Ido	idio.co
7Inbenta	.com
7IntenseDebate	.com
7Intilery	intilery-analytics.com
7Kapture CRM	.com
7Letro	.jp
7LimeChat	.ai
7Magisto	.com
7Meltwater Group	meltwaternews.com
7Mews	.li + =d .com
7Nanorep	.com			Nanorep Technologies
7Netop	.com
7Occasion	app.getoccasion.com
7Octane AI	.com
7Orankl	.com
7Raychat	app.raychat.io
7Reservio	static.reservio.com
7ReviewSolicitors	.co.uk
7SiteJabber	biz.sitejabber.com
7Solvvy	cdn.solvvy.com
7SublimeVideo	cdn.sublimevideo.net
7Suiteshare	static.suiteshare.com
7TestFreaks	.com
7Thimatic	thimatic-apps.com
7Timify	.com
7Touch Commerce	inq.com
7Trustspot	.io
7Vee24	.com
7Vergic AB	psplugin.com
7Vergic Engage Platform	vergic.com			Vergic
7Videas	app.videas.fr		videas.fr/fr/legal
7Virtual Chat	virtual-chat.co.il
7WebTV Normandie Universit\xE9	webtv.normandie-univ.fr		docs.google.com/document/d/1tpVclj4QBoAq1meSZgYrpNECwp7dbmb_IhICY3sTl9c/edit
7Webcollage	.net
7Webphone	.net			IP WEB SERVICES
7WhosOn Live Chat Software	whoson.com
7WidgetWhats	.com
7Yandex.Messenger	chat.s3.yandex.net
7[24]7	247-inc.net
7atlasRTX	.com
7eDigital Research	edigitalsurvey.com
7gnatta	.com
7vcita	widgets.vcdnita.com + =d .com
7yellow.ai	cdn.yellowmessenger.com
cYahoo! JAPAN Tag Manager	+ yjtag.jp		privacy.lycorp.co.jp/en/	LY Corporation	yahoo-tag-manager
d123FormBuilder	+ .com
d17TRACK	+ .net
d53KF	+ .com
dAUSGEZEICHNET.ORG	+ .org				ausgezeichnet
dAcast	+ .com		/en/privacy
dAccessibly	+ .app
dActivEngage	+ .com
dAda	+ .support
dAddSearch	+ .com
dAdobe PDF Embed	+ acrobatservices.adobe.com documentcloud.adobe.com		www.adobe.com/privacy.html	Adobe	adobe-document-cloud
dAirtable	+ .com
dAlchemer	+ alchemer.com .com .eu				surveygizmo
dAllyAble	+ .com
dAltmetric	+ .com d1bxh8uas1mnw7.cloudfront.net			Digital Science
dAmazon IVS	+ live-video.net		www.amazon.com/privacy	Amazon	ivs
dAppsolve	+ .io
dAudioboom	+ audioboo.fm .com
dAzure Bot Service	+ .com		www.linkedin.com/legal/cookie-policy	Microsoft	botframework
dBablic	+ .com
dBack in Stock	+ .org				backinstock
dBambuser	+ .com
dBazaarvoice Galleries (Curalate)	+ .com		www.bazaarvoice.com/legal/privacy-policy/	Bazaarvoice	curalate
dBilibili	+ .com hdslb.com
dBird (MessageBird)	+ .com			Bird	messagebird
dBlue Billywig	+ bbvms.com				bluebillywig
dBold360	+ bold360.com .com			GoTo	boldchat
dBoost AI Search	+ .io .net			Boost Commerce	boostcommerce
dBotPenguin	+ .com			Relinns
dBotpress	+ .cloud
dBunny Stream	+ mediadelivery.net video.bunnycdn.com			Bunny
dBuzzsprout	+ .com			Higher Pixels
dCal.com	+ .com				cal
dCallbell	+ .eu
dCanny	+ .io
dCaptivate	+ .fm			Global
dCarrot quest	+ .app .io				carrotquest
dCeros	+ .com
dChaport	+ .com
dChatPlus	+ .jp
dChili Piper	+ .com				chilipiper
dChronogolf	+ .com			Lightspeed
dCincopa	+ .com
dCircle	+ .so
dClerk.io	+ clerk.io
dCloudSponge	+ .com
dCludo	+ .com
dCodePen	+ .io		blog.codepen.io/documentation/privacy-policy/
dCodeSandbox	+ .io csb.app			Together AI
dCognito Forms	+ .com			Cognito	cognitoforms
dCoinGecko	+ .com
dComm100	+ .com .io
dCommento	+ .io
dConstructor	+ cnstrc.com
dConveyThis	+ .com
dCoral	+ .coralproject.net			Vox Media
dCoveo	+ .com
dCrowdin	+ .com
dCurator.io	+ .io				curator
dCusdis	+ .com
dCzater	+ .pl
dDatawrapper	+ .de dwcdn.net
dDeezer	+ .com dzcdn.net		/legal/personal-datas
dDiscord widget	+ .com discordapp.com		,privacy	Discord	discord
dDixa	+ .io
dDocplanner	+ .com
dDoctolib	+ .de .fr
dDoxy.me	+ .me				doxy
dDynamics 365 Marketing	+ .com		www.linkedin.com/legal/cookie-policy	Microsoft	dynamics
dEX.CO	+ .com				playbuzz
dEasyPolls	+ .net
dEmbedSocial	+ .com
dEmplifi UGC (Pixlee TurnTo)	+ .com			Emplifi	pixlee
dEndorsal	+ .io
dEqualWeb	+ .com nagich.co.il
dEqually AI	+ equally.ai				equallyai
dEventbrite	+ .co.uk .com		issuu.com/legal/privacy	Bending Spoons
dFast Simon	+ .com				fastsimon
dFigma embeds	+ .com			Figma	figma
dFillout	+ .com		/privacy	Zite
dFirework	+ fireworktv.com
dFlipHTML5	+ .com			Flipbuilder
dFlipdish	+ .com
dFlixmedia	+ flix360.com flixcar.com flixcdn.com flixfacts.co.uk flixfacts.com flixsyndication.net
dFlockler	+ .com
dFlourish	+ .rocks .studio			Canva
dFlowbox	+ .com		,privacy/		getflowbox
dFomo	+ .com
dFormilla	+ .com
dFormspree	+ .io
dFormstack	+ .com			Intellistack
dFoursixty	+ .com
dFront Chat	+ front-chat.com frontapp.com			Front
dG2	+ .com
dGenesys Cloud	+ mypurecloud.com mypurecloud.de pure.cloud			Genesys	genesys
dGismeteo informer	+ .ru			Gismeteo	gismeteo
dGist	+ getgist.com
dGladly	+ .com
dGleap	+ .io
dGlia	+ .com salemove.com
dGoodreads	+ .com gr-assets.com		www.amazon.com/privacy	Amazon
dGoogle News, Reader Revenue	+ news.google.com		support.google.com/admanager/answer/2839090	Google	google-news
dGrowave	+ .io socialshopwave.com
dHERE Maps	+ here.com hereapi.com			HERE
dHelp Scout Beacon	+ .com .net			Help Scout	helpscout
dHeyzine	+ .com
dHiJiffy	+ .com
dHoneyBook	+ .com
dHotelRunner	+ .com
dHousecall Pro	+ .com				housecallpro
dHubSpot video	+ .com		legal.hubspot.com/privacy-policy	HubSpot	hubspotvideo
dHyvor Talk	+ talk.hyvor.com			Hyvor
dH\xE4ndlerbund	+ .de				haendlerbund
dIBM Video Streaming	+ ustream.tv video.ibm.com			IBM	ibm-video
dIMDb	+ .com		www.amazon.com/privacy	Amazon
dINSIDE	+ inside-graph.com			Powerfront	inside-graph
dInPost Geowidget	+ .pl			InPost	inpost
dInfobip live chat	+ .com			Infobip	infobip
dInfogram	+ .com jifo.co		prezi.com/privacy-policy/	Prezi
dInline Manual	+ .com				inlinemanual
dInterakt	+ .ai
dJSFiddle	+ .net
dJawg	+ .io
dKakao Channel	+ pf.kakao.com			Kakao
dKaltura	+ .com
dKenect	+ .com
dKick	+ player.kick.com			Easygo
dKinescope	+ .io kinescopecdn.net
dKiyoh	+ .com		www.kiyoh.nl/disclaimer.html
dKlevu	+ .com ksearchnet.com			Athos Commerce
dKnock CRM	+ knockrentals.com			RealPage	knock
dKo-fi	+ ko-fi.com
dKommunicate	+ .io
dKustomer	+ kustomerapp.com
dLandbot	+ .io
dLangShop	+ .app			Devit
dLeadoo	+ .com
dLikeBtn	+ .com
dLipscore	+ .com
dLiveHelpNow	+ .net
dLivefyre	+ fyre.co .com		www.adobe.com/privacy.html	Adobe
dLocalize	+ .com				localizejs
dLoom	+ .com			Atlassian
dMapTiler	+ .com
dMappy	+ .net			RATP Group
dMarker.io	+ .io		,cookie-policy		marker
dMax Access	+ onlineada.com			Online ADA
dMegaphone	+ .fm		www.spotify.com/us/legal/privacy-policy/	Spotify
dMeiqia	+ .com
dMicrosoft Forms	+ forms.office.com		www.linkedin.com/legal/cookie-policy	Microsoft
dMikMak (Swaven)	+ mikmak.tv .com			MikMak	swaven
dMiro	+ .com
dMomence	+ .com
dNICE CXone	+ nice-incontact.com .com			NiCE	niceincontact
dNavattic	+ .com
dNaver TalkTalk	+ talk.naver.com			Naver
dNgage Live Chat	+ .com		http://pulsepoints-new-website.webflow.io/privacy-policy/platform#consumer-choice	Internet Brands	ngageics
dNiconico	+ nicovideo.jp nimg.jp			Dwango
dNorton seal	+ norton.com			Gen Digital
dNosto UGC (Stackla)	+ .com			Nosto	stackla
dOct8ne	+ .com
dOkendo	+ .io
dOmny Studio	+ .fm omnycontent.com			Triton Digital	omny
dOneDrive embeds	+ 1drv.ms .live.com		www.linkedin.com/legal/cookie-policy	Microsoft	onedrive
dOoyala	+ .com			Brightcove
dOpenWeb	+ spot.im
dOpinew	+ .com
dOpinion Stage	+ .com				opinionstage
dOracle Service Cloud	+ custhelp.com rightnowtech.com rnengage.com		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle
dPanomax	+ .com
dPaperform	+ .co
dParcelPanel	+ .com			Channelwill
dPatreon	+ .com patreonusercontent.com
dPeek	+ .com
dPlanning Center	+ churchcenter.com planningcenteronline.com			Ministry Centered
dPodbean	+ .com
dPower BI	+ .com		www.linkedin.com/legal/cookie-policy	Microsoft	powerbi
dPowerReviews	+ .com			1WorldSync
dPrezi	+ .com		,privacy-policy/
dPriceSpider	+ .com
dPrintFriendly	+ .com
dProof	+ .com				useproof
dProvenExpert	+ .com .net			Expert Systems
dProvide Support	+ .com				providesupport
dQQ chat	+ wpa.qq.com			Tencent
dQuestionPro	+ .com
dRSS.com	+ player.rss.com				rss-podcast
dRadar	+ .com .io			Radar Labs
dRamp Cohere	+ cohere.so			Ramp	cohere-io
dReachDeck	+ .com texthelp.com			Everway	browsealoud
dRecite Me	+ .com				reciteme
dReclame AQUI	+ .com.br				reclameaqui
dReevoo	+ .com
dRegiondo	+ .net
dReplit	+ .com
dResDiary	+ .com			Access Group
dResy	+ .com			American Express
dRevenueHunt	+ .com
dRingCentral	+ engagement.dimelo.com .com
dRocket.Chat	+ rocket.chat
dRoomvo	+ .com			Leap Tools
dRumble	+ .com
dRyviu	+ .com
dSHOPVOTE	+ .de			Blickreif
dSalonized	+ .com
dSavvyCal	+ .com
dScribbleLive	+ .com			Rock Content
dScribd	+ .com		www.linkedin.com/legal/privacy-policy
dSearchanise	+ .com searchserverapi.com searchserverapi1.com
dSearchspring	+ .io .net			Athos Commerce
dSecureholiday	+ .net			CTOUTVERT
dSeel	+ .com
dSenja	+ .io
dSesami	+ .co
dSevenRooms	+ .com			DoorDash
dShopper Approved	+ .com				shopperapproved
dSightMap	+ .com			Engrain
dSimplecast	+ .com			SiriusXM
dSimplyBook.me	+ .me				simplybook
dSiteLock	+ .com			Sectigo
dSiteMinder	+ .com
dSketchfab	+ .com			Epic Games
dSlideShare	+ .net slidesharecdn.com		www.linkedin.com/legal/privacy-policy	Scribd
dSmartHint	+ .co			Magalu
dSmile.io	+ .io				sweettooth
dSnapEngage	+ .com		,privacy-policy/	TeamSupport
dSoci\xE9t\xE9 des Avis Garantis	+ guaranteed-reviews.com societe-des-avis-garantis.fr				societe-des-avis-garantis
dSportradar widgets	+ .com			Sportradar	sportradar
dSpotify for Creators	+ .fm		www.spotify.com/us/legal/privacy-policy/	Spotify	anchor
dSpreaker	+ .com			iHeartMedia
dSpringshare	+ libanswers.com libcal.com libguides.com
dSprinklr	+ .com
dSproutVideo	+ .com
dStackBlitz	+ .com .io
dStadia Maps	+ stadiamaps.com stamen-tiles.a.ssl.fastly.net stamen.com				leaflet-tiles
dStatuspage	+ .io			Atlassian
dStonly	+ .com		trust.stonly.com/
dSuperchat	+ .com .de
dSurveyMonkey	+ .com		/mp/legal/privacy/
dSwiftype	+ .com			Elastic
dTED embeds	+ embed.ted.com			TED	ted
dTIDAL	+ .com		www.afterpay.com/en-US/privacy-policy	Block
dTableau Public	+ public.tableau.com		www.salesforce.com/company/privacy/full_privacy/	Salesforce	tableau
dTagboard	+ .com
dTally	+ .so
dTenor	+ .com		support.google.com/admanager/answer/2839090	Google
dThe Weather Channel	+ weather.com			The Weather Company	weather-com
dThunderforest	+ .com			Gravitystorm
dTiledesk	+ .com
dTomTom Maps	+ api.tomtom.com			TomTom	tomtom
dTourvisor	+ .ru
dTranscy	+ .io			FireGroup
dTransifex Live	+ .com			Transifex	transifex
dTransistor	+ .fm
dTrengo	+ .com .eu
dTriton Digital player	+ streamtheworld.com			Triton Digital	triton
dTrue Fit	+ truefitcorp.com				truefit
dTrustMate	+ .io
dTrustYou	+ .com
dTrustami	+ .com
dTrustmary	+ .com
dTuneIn	+ .com
dTurnTo	+ .com turntonetworks.com			Emplifi
dTutiempo	+ .net
dTwilio Flex	+ .com		/en-us/legal/privacy	Twilio	twilio
dUnbounce	+ .com
dUntappd	+ .com			Next Glass
dUserGuiding	+ .com
dUserback	+ .io
dUsersnap	+ .com			saas.group
dVTurb	+ .net				converteai
dVenyoo	+ .ru
dVetstoria	+ .com
dViafoura	+ .co .net		viafoura.com/privacy-policy/
dVideoPress	+ .com videos.files.wordpress.com		automattic.com/privacy/	Automattic
dVideowise	+ .com
dVidjet	+ .io
dVidyard	+ .com
dViqeo	+ .tv
dVivocha	+ .com
dVoiceflow	+ .com
dVonage Video	+ .com tokbox.com			Vonage	opentok
dVouchedFor	+ .co.uk
dVuukle	+ .com
dWOVN.io	+ .io			Wovn Technologies	wovn
dWalkMe	+ .com		www.sap.com/privacy	SAP
dWellnessLiving	+ .com
dWetterOnline	+ .de
dWhatfix	+ .com
dWhatsApp	+ wa.me .com		www.whatsapp.com/privacy/	Meta Platforms
dXola	+ .com
dYandex Forms	+ forms.yandex.*		yandex.com/support/metrica/general/gdpr.html	Yandex
dYandex Music	+ music.yandex.*		yandex.com/support/metrica/general/gdpr.html	Yandex
dYandex site search	+ site.yandex.net site.yandex.ru		yandex.com/support/metrica/general/gdpr.html	Yandex	yandex-search
dYelp	+ .com yelpcdn.com
dYext	+ .com
dYouVisit	+ .com			EAB
dYouku	+ .com			Alibaba
dYumpu	+ .com
dZadarma	+ .com
dZeno.FM	+ .fm			Zeno Media	zeno
dZmags	+ .com
dZoover	+ .co.uk .nl			Vakanties.nl
dbeehiiv	+ .com
deKomi	+ .com .de ekomiapps.de		www.ekomi-us.com/us/privacy/
dgiosg	+ .com
dgiscus	+ .app utteranc.es
dheyflow	+ .com
diVoox	+ .com
dkapa.ai	+ .ai				kapa
dlangify	+ langify-app.com
dmeteoblue	+ .com			Windy
dmonday.com forms	+ .com			monday.com	monday
dnoembed	+ .com
dnote	+ .com st-note.com
drespond.io	+ .io				respond
dshutto translation	+ shutto-translation.com			Image Navi	shutto
dwhat3words	+ .com
e91APP tracking	+ tracking-client.91app.com			91APP	91app
eA-FIS PTE	websta.me
eACPM	+ .fr
eAPSIS Profile Cloud	innomdc.com			APSIS
eARM	tag4arm.com
eAbovo Media		tv_spot_tracker;0	www.abovomedia.nl/cookies/
eAcquia Personalization	lift.acquia.com
eActiSTAT	.fr		actigraph.com/actistat
eAdcalls		acalltrackerreferrer;T60M	adcalls.com/privacy-statement/
eAdhese		adhese2;30D	adhese.com/images/Privacy%20Policy_Doggybites.pdf		adhese-analytics
eAdobe Operational Telemetry	+ ot.aem.live rum.aem.page rum.hlx.page		www.adobe.com/privacy.html	Adobe	adobe-rum
eAdomik	.com
eAirPR	.com
eAirbrake	+ .io			LogicMonitor
eAlexa	alexametrics.com
eAlgolia Insights	+ analytics.algolia.com analytics.de.algolia.com analytics.us.algolia.com insights.algolia.io insights.de.algolia.io insights.us.algolia.io			Algolia
eAlibaba Cloud ARMS	+ arms-retcode.aliyuncs.com retcode.alicdn.com rum.aliyuncs.com			Alibaba	aliyun-arms
eAmazon Web Services		aws-target-visitor-id;1Y	aws.amazon.com/privacy/		amazon-web-services-analytics
eAnalysys Ark		ARK_ID
eAppSignal	+ appsignal-endpoint.net .com
eApptus eSales	apptus.com			Apptus
eAtatus	+ .com
eAuryc	cdn.auryc.com
eAxiom	+ .co
eBAM	bam-x.com
eBaidu		Hm_lpvt_;0 Hm_lvt_;1Y	privacy.baidu.com/policy/PrivacyPolicy
eBaidu Analytics	hmcdn.baidu.com
eBaidu link submission	+ push.zhanzhang.baidu.com zz.bdstatic.com		privacy.baidu.com/policy/PrivacyPolicy	Baidu	baidu-push
eBarilliance	.net
eBazaarvoice analytics	+ analytics-static.ugc.bazaarvoice.com		www.bazaarvoice.com/legal/privacy-policy/	Bazaarvoice
eBeamPulse	.com
eBeampipe	+ .io
eBeusable	+ .net			4Grit
eBig Cartel statistics	+ stats1.bigcartel.com			Big Cartel	bigcartel
eBizrate	.com
eBoxever	.com
eBrightcove Analytics	+ metrics.brightcove.com		issuu.com/legal/privacy	Bending Spoons
eBunny RUM	+ rum-metrics.bunny.net			Bunny
eBurt	.io
eByside	.com
eC3 Metrics	c3tag.com
eCDNetworks RUM	+ cdnperf-rum.cdnetworks.net			CDNetworks	cdnetworks
eCabin	+ withcabin.com			Normally
eCalibre	+ calibreapp.com
eCardosa Enterprises	y-track.com
eCatchpoint	+ 3gl.net .com			LogicMonitor
eCeros analytics	+ api.ceros.com			Ceros
eCertona	.net
eChameleon	+ .io trychameleon.com
eClearBrain	.com
eClustrMaps	+ .com
eCognitoForms		c-plan;0 c-referrer;0 c-signup;0 cognito.organization;0 cognito.services.a;0			cognitoforms-analytics
eCommand Act		TCAUDIENCE;1Y _TCCookieSync;1Y	www.commandersact.com/en/privacy-policy/
eCommanders Act Analytics	+ commander1.com		www.commandersact.com/en/privacy/	Commanders Act
eCompete	.com			Millwood Brown Digital
eCompteur.fr	server2.compteur.fr		www.compteur.fr/help_privacy_policy.htm
eConfigCat	+ .com
eContentful Personalization	+ .co			Contentful	ninetailed
eConviva	+ .com
eCoolaData	cooladata.com				cooladata-analytics
eCoralogix RUM	+ rum-ingress-coralogix.com			Coralogix	coralogix
eCoreDash	+ coredash.app rum.corewebvitals.io			CoreWebVitals.io	corewebvitals
eCounter	+ .dev
eCoveo usage analytics	+ analytics.cloud.coveo.com usageanalytics.coveo.com			Coveo	coveo-analytics
eCronitor RUM (Panelbear)	+ cronitor.io .com			Cronitor	panelbear
eCybernet Quest	cqcounter.com
eD2C Media statistics	+ stats.d2cmedia.ca			D2C Media	d2cmedia
eDailymotion analytics	+ dm-event.net		www.dailymotion.com/legal/privacy	Canal+
eDataFast	+ datafa.st
eDealer Spike RUM	+ rum.services.dealerspike.net			Dealer Spike	dealerspike
eDealer.com analytics	+ assets.prod.analytics.dealer.com			Cox Automotive	dealer
eDelighted	+ .com		www.qualtrics.com/privacy-statement/	Qualtrics
eDemandJump	.com
eDigital Analytics Program	+ .digitalgov.gov			GSA	dap
eDotMetrics	+ .net			Ipsos
eESV Digital	esearchvision.com
eEggplant	.cloud
eEmolytics	cdn.emolytics.com		www.emolytics.com/main/privacy-policy.php
eEngagio	web-analytics.engagio.com
eEppo	+ .cloud		www.datadoghq.com/legal/privacy/	Datadog
eEthnio	ethn.io
eEuropa Analytics	+ webanalytics.ec.europa.eu webanalytics.europa.eu			European Commission
eEverflow	tp88trk.com				everflow-analytics
eEvolv AI	+ .ai				evolv
eExcite Blog logging	+ logging.exblog.jp			Excite Japan	exblog
eEzoic		ezovid_*;T30M	www.ezoic.com/privacy-policy/		ezoic-analytics
eFC2 counter and access analysis	+ analyzer.fc2.com counter.fc2.com counter1.fc2.com counter2.fc2.com counter3.fc2.com counter4.fc2.com counter5.fc2.com counter6.fc2.com counter7.fc2.com counter8.fc2.com counter9.fc2.com			FC2	fc2-counter
eFanplayr	+ .com
eFeedbackify	.com			InsideMetrics
eFigPii	+ .com
eFirebase telemetry	+ crashlyticsreports-pa.googleapis.com firebaselogging-pa.googleapis.com firebaselogging.googleapis.com		support.google.com/admanager/answer/2839090	Google	firebase-crashlytics
eFivetran	.com
eFlagsmith	+ .com
eFlipp	wishabi.com wishabi.net				flipp-analytics
eFonecall	web-call-analytics.com
eForce24	static.websites.data-crypt.com	F24_autoID F24_personID	support.force24.co.uk/support/solutions/articles/79000128057-cookie-policies
eForsta	+ .com			Press Ganey	confirmit
eFospha	.com
eFresh Relevance	.com
eFullContact	tags.fullcontact.com
eGA Connector	+ .com				gaconnector
eGainsight PX	+ .com			Gainsight	aptrinsic
eGet+	stats.webleads-tracker.com		www.getplus.fr/Conditions-generales-de-vente_a226.html
eGetQuanty	get.smart-data-systems.com		www.getquanty.com/mentions-legales/
eGetSocial	api.at.getsocial.io
eGfK	+ .com			NielsenIQ
eGfK Sensic	+ .net			NielsenIQ	sensic
eGitHub		_octo;1Y	docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement		github-analytics
eGlimr	.io
eGlobal-e analytics	+ globale-analytics-sdk.global-e.com			Global-e	global-e
eGlobalWebIndex	.net
eGoogle Analytics Experiments	gexperiments1.com		support.google.com/admanager/answer/2839090	Google
eGoogle IPV6 Metrics	ipv6test.net		support.google.com/admanager/answer/2839090	Google
eGosweb metric	+ api-metric.gosweb.gosuslugi.ru			Mintsifry
eGovMetric	+ .com
eGrafana Faro	+ faro-collector-prod-eu-west-2.grafana.net faro-collector-prod-us-central-0.grafana.net faro-collector-prod-us-east-0.grafana.net			Grafana Labs
eGranify	.com
eGrowingIO	+ .com	gr_user_id grwng_uid		StartDT
eHaravan statistics	+ stats.hstatic.net			Haravan	haravan
eHighlight	+ .io .run		launchdarkly.com/policies/privacy/	LaunchDarkly
eHightouch Events	+ hightouch-events.com			Hightouch	hightouch
eHitsLink	.com
eHoneybadger	+ .io
eHostinger analytics	+ frontend-event-api.hostinger.com			Hostinger	hostinger
eHotLog	+ .ru
eIBM Acoustic Campaign	www.sc.pages01.net www.sc.pages02.net www.sc.pages04.net www.sc.pages05.net www.sc.pages06.net www.sc.pages07.net www.sc.pages08.net			IBM
eIBM Digital Analytics	cmcore.com coremetrics.com			IBM	ibm-digital-analytics-analytics
eIBM Instana	+ .io			IBM	instana
eINSIDE tracking	+ eu2-track.inside-graph.com			Powerfront	inside-graph-analytics
eImprovely	iljmp.com
eIndeed		ctkgen;1D jasx_pool_id;0			indeed-analytics
eInformizely	+ .com
eInstapage	cdn.instapagemetrics.com heatmap-events-collector.instapage.com
eIterate	iteratehq.com
eJW Player analytics	+ jwpltx.com			JWX	jwplayer-analytics
eJitsu	+ .com
eJornaya	+ .com			Verisk	leadid
eJune	+ .so
eKaizen Platform	+ .net				kaizenplatform
eKaltura analytics	+ analytics.kaltura.com stats.kaltura.com			Kaltura
eKeen	+ .io
eKentico		VisitorStatus;20Y	xperience.io/policies/privacy-policy
eKlevu analytics	+ stats.klevu.com stats.ksearchnet.com			Athos Commerce
eKoban		kbntrk	koban.cloud/tos
eKompass		gq_lead kompass	fr.kompass.com/l/cookie-use-policy
eKorrelate	.net			JD Power
eLandingi statistics	+ stats.landingi.com			Landingi	landingi
eLeadForensics		trackalyzer			leadforensics-analytics
eLeadLander	formalyzer.com
eLeadinfo		_li_id _li_ses	www.leadinfo.com/en/privacy/		leadinfo-analytics
eLightStep	.com
eLinkedIn		df_ts;1D l_page;6M li_cc;1W li_feed_xray;0 lss_bundle_viewer;1M queryString;15D sharebox-suggestion;0	www.linkedin.com/legal/cookie-policy		linkedin-analytics
eLinkedin Insight Tag	cdn.oribi.io				linkedin-insight-tag-analytics
eLinkpulse	lp4.io + .com			Content Insights
eLittledata	+ .io
eLiveSession	+ .io
eLogger	+ bizspring.net .co.kr			BizSpring
eLoggly	+ .com		www.solarwinds.com/legal/privacy	SolarWinds
eLoop11	.com
eMacromill	.com
eMadmetrics	keyade.com			Keyade	madmetrics-analytics
eMagazord tracking	+ tracking-remote.services.magazord.com.br			Magazord	magazord
eMarketing Cloud Personalization (Evergage)	+ .com evgnet.com		www.salesforce.com/company/privacy/full_privacy/	Salesforce	evergage
eMather Analytics	+ matheranalytics.com			Mather Economics	mather
eMaze	+ .co
eMeasured	.com
eMedia IQ	mediaiqdigital.com
eMegadata	+ .co.kr
eMetrilo	.com
eMezmo	+ .com				logdna
eMicroanalytics	+ .io		,page/privacy
eMicrosoft		X-FD-FEATURES*;1Y X-FD-Time*;1Y	www.linkedin.com/legal/cookie-policy		microsoft-analytics
eMida	+ .so
eMopinion.com		Pastease.passive.activated*;1M Pastease.passive.chance*;1M	mopinion.com/legal/policies/privacy-statements/
eMouseStats	+ .com
eMutiny	+ mutinycdn.com mutinyhq.com mutinyhq.io
eMyBuys	.com
eM\xE9diam\xE9trie	+ estat.com .fr				mediametrie
eNeat A/B testing	cdn.neatab.com
eNet Applications	hitsprocessor.com
eNoibu	+ .com
eNosto	+ .com
eNow Interact	.com
eOLX measurement	+ laquesis.data.olxcdn.com ninja.data.olxcdn.com tracking.olx-st.com			OLX	olx
eOdoo Plausible analytics	+ saas-analytics.odoo.com			Odoo	odoo-analytics
eOmniconvert	+ .com
eOntame	.io
eOpenPanel	+ .dev
eOpenstat	+ .net spylog.com
eOphan	+ .co.uk .theguardian.com			Guardian
eOpinionBar	.com
eOpinionLab	+ .com			Verint
eOptimizely Content Intelligence	+ idio.episerver.net		www.optimizely.com/privacy/	Optimizely	optimizely-personalization
eOracle Infinity	+ .io		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle	oracleinfinity
eOracle Maxymiser	+ .hs.llnwd.net .net		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle	maxymiser
eOracle Recommendations On Demand	atgsvcs.com		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle
ePRO.Culture pixel	+ .ru			Ministry of Culture of Russia	culturaltracking
ePageFly analytics	+ analytics-v1.pagefly.io			PageFly	pagefly
ePeaks & Pies	bunchbox.co
ePeraichi analytics	+ analytics.peraichi.com			Peraichi	peraichi
ePetametrics	.com
ePicreel	pcrl.co .com
ePiwik	raac33.net		piwik.pro/privacy-policy/
ePlaced	.com
ePlausible Analytics		plausible_*	plausible.io/privacy
ePlerdy	+ .com
ePlezi	brain.plezi.co		www.plezi.co/fr/mentions-legales/
ePowerReviews analytics	+ t.powerreviews.com			1WorldSync
eProclivity Media	pswec.com
eProduct Fruits	+ .com				productfruits
eProfitMetrics	+ .io
eProfitWell	+ .com			Paddle
ePubperf	+ .com
ePulse Insights	.com
eQeryz	.com
eQuanta	.io	_qta_rum
eQubit	qubitproducts.com + goqubit.com .com			Coveo
eRAM	rampanel.com
eRUMvision	+ .com
eRadar	a-cedexis.msedge.net cs600.wac.alphacdn.net			Cedexis	radar-analytics
eRapidSpike	.com
eReactful	.com
eRealytics	+ .io .net
eRecoBell	.io
eReplo analytics	+ data.replo.app			Replo	replo
eRequest Metrics	+ .com			TrackJS	requestmetrics
eResearch Now	.com
eResonance Insights	res-x.com
eRevolverMaps	+ .com
eRichRelevance	.com
eRuler Analytics	nyltx.com			Ruler
eRybbit	+ .io
eSHOPLINE analytics	+ slp-events.myshopline.com			SHOPLINE	shopline
eSalesReps.io	api.salesreps.io
eSalesforce		auraBrokenDefGraph;1W calViewState;0	www.salesforce.com/company/privacy/full_privacy/		salesforce-analytics
eScientiaMobile	wurfl.io wurflcloud.com
eScorpion analytics	+ analytics.scorpion.co			Scorpion	scorpion
eSearchspring analytics	+ beacon.searchspring.io			Athos Commerce
eSegmentStream	cdn.segmentstream.com
eSegmint	.net
eSeline	+ .com .so
eSellpoints	.com
eSematext Experience	sematext.com
eSensors Data	+ .cn	sensorsdata2015jssdkcross			sensorsdata
eServMetric	.com
eSessionCam	+ d2oh4tlt9mrke9.cloudfront.net .com			Glassbox
eSessionStack	+ .com
eShareThis		pxcelPage*;1Y	sharethis.com/privacy/		sharethis-analytics
eSiTest	+ .jp			Glad Cube
eSilktide	+ .com
eSimilarweb	+ .com
eSimpleReach	.com
eSite24x7 RUM	+ site24x7rum.com site24x7rum.eu		www.zoho.com/privacy.html	Zoho	site24x7
eSiteGainer	.com
eSiteSpect	+ .com		/privacy-overview/
eSiteVibes	app.sitevibes.com
eSkyGlue Technology	skyglue.com
eSmugMug statistics	+ stats-new.smugmug.com			SmugMug	smugmug
eSnoobi	.com
eSnowplow Analytics		_sp_id
eSophus3	.com
eSpiceworks	.com
eSplitbee	+ .io			Vercel
eSplunk RUM	browser.plumbr.io + .com			Cisco	signalfx
eSportsEngine analytics	+ se-fe-analytics.ui.sportngin.com			SportsEngine	sportngin
eSprig	+ .com userleap.com
eStackify	.com
eSub2 Technologies	sub2tech.com
eSupercounters	+ .com
eSurvata	.com
eSynerise	snrcdn.net
eTOPlist	+ .cz .sk
eThe Hotels Network	+ .com			Lighthouse	thehotelsnetwork
eThesis	ttsep.com
eTivo	rovicorp.com
eTrackify X	.redretarget.com
eTrbo	.com	trbo_usr
eTrialfire	+ .com
eTripadvisor		TAReturnTo;0 TATravelInfo;2Y TAUnique;0	tripadvisor.mediaroom.com/us-privacy-policy		tripadvisor-analytics
eTruConversion	+ .com
eTrueProfit	+ .io
eTrustedForm	+ .com			ActiveProspect
eTryzens TradeState	tryzens-analytics.com			Tryzens
eUX Feedback	+ .ru				uxfeedback
eUnleash	+ unleash-hosted.com			Bricks Software
eUptime.com RUM	+ rum.uptime.com			Uptime.com	uptime
eUptrends RUM	+ .com uptrendsdata.com			ITRS	uptrends
eUser Replay	.net
eUser.com		_ca_chat	user.com/security/privacy-policy
eUserZoom	+ .com			UserTesting
eUserflow	+ .com		www.getbeamer.com/privacy-policy	Beamer
eUsermaven	+ .com
eUserpilot	+ .io		userpilot.com/privacy-policy
eVTEX Activity Flow	+ activity-flow.vtex.com rc.vtex.com			VTEX	vtex
eVarify	+ .io
eVerint ForeSee	+ 4seeresults.com answerscloud.com .com			Verint	foresee
eVidPulse	.com
eVimeo		sd_client_id;2Y sd_identity;2Y			vimeo-analytics
eVisual IQ	myvisualiq.net
eVisualRevenue	a.visualrevenue.com	__vrf __vrid __vrl __vrm __vru __vry __vrz	www.outbrain.com/legal/privacy-713/
eVizzit	+ .se
eW3Counter	.com
eWOGAA	+ .sg			GovTech Singapore
eWake data	+ smb-data-exp.wake.tech			Wake	wake
eWayfair	.com
eWePublish		_wepublishGa;2Y _wepublishGa_gid;T24H	www.wepublish.com/privacy-statement.html
eWeb Analytics Italia	+ webanalytics.italia.it			AgID	webanalytics-italia
eWeb Dissector	gridsumdissector.com			Beijing Gridsum Technologies
eWebMetric		_wmuid
eWeborama		AFFICHE_W;3M	weborama.com/faq-cnil-avril-2021/		weborama-analytics
eWebtrekk	wt-safetag.com
eWebtrends	webtrendslive.com
eWebtrends Optimize	+ webtrends-optimize.com webtrends.com
eWikimedia event logging	+ intake-logging.wikimedia.org	NetWorkProbeLimit;T1H WMF-Last-Access;0 centralnotice_bucket;0	foundation.wikimedia.org/wiki/Policy:Privacy_policy	Wikimedia	wikimedia
eWildJar	trkcall.com
eWordPress		camptix_client_stats;1Y	automattic.com/privacy/	Automattic	wordpress-analytics
eWow Analytics	.co.uk
eWysistat	.com	Wysistat wysistat	www.wysistat.net/webanalytics/exemption-cnil/
eYandex experiments	+ abt.s3.yandex.net uaas.yandex.ru		yandex.com/support/metrica/general/gdpr.html	Yandex
eYext Analytics	+ yextevents.com			Yext
eYieldmo		yieldmo_id;1Y	yieldmo.com/privacy-policy/		yieldmo-analytics
eZarget	.com
eZendesk		_zdshared_user_session_analytics;90D	www.zendesk.com/company/agreements-and-terms/privacy-notice/		zendesk-analytics
eZigpoll	+ .com
eZipify analytics	+ analytics.zipify.com events-ocu.zipify.com			Zipify	zipify
ebd4travel	.com
ecloudIQ	cloud-iq.com
ecodigo	.se
edotMailer Surveys	dotmailer-surveys.com			dotMailer
eeBay analytics	+ sherlock-events-sampler.ebay.com			eBay
eeGain	analytics-egain.com
eepoq internet services	epoq.de
eheatmap.me	+ heatmap.it			HeatMap	heatmap-it
emos.ru statistics	+ stats.mos.ru			Moscow	mos-stats
esmartocto	+ contentinsights.com .com
esoftgarden tracker	+ tracker.softgarden.de			softgarden	softgarden
etweetmeme-VOID	tweetmeme.com			tweetmeme
eupScore	+ .com
e\xD6WA	+ oewabox.at				oewa
l1rx.io		_rxuuid;1Y
l24SMI	+ .net
l2AdPro Media Solutions	2adpro.com
l360 picnic platform	mediav.com			MediaV
l360playvid	.com
lA-Ads	+ a-ads.com			AADS
lA1Media	contentsfeed.com
lA4g	ad4game.com
lACCESSTRADE	click.accesstra.de + .net			Interspace
lADCELL	+ .com .de			Firstlead
lADUP	+ adup-tech.com		/datenschutz	Axel Springer
lADventori	.com
lAI Media Group	.com
lAIR.TV	air.tv
lAOL / Oath / Verizon Media	oath.com
lAOL ad	atwola.com			AOL
lARENA	altitude-arena.com			Altitude
lAV Player	+ .com				avplayer
lAWX	tm-awx.com			Trinity Mirror
lAWeber	+ .com
lAblida	.net
lAbtshield	.com
lAcceptable Ads	aaxads.com aaxdetect.com
lAccordant Media	a3cloud.net
lAceex	.io
lAcoustic	+ brilliantcollector.com mkt51.net mkt932.com pages03.net
lAcquisio	acq.io
lAct-On	+ actonsoftware.com
lActito	cdn.actito.be	SmartFocus
lAd WMG	.com
lAd2iction	.com
lAd6Media	.fr
lAdButler	+ servedbyadbutler.com			SparkLIT
lAdCurve	shop2market.com
lAdFuel Video	videoplayerhub.com			AdFuel
lAdGeek	+ .net
lAdInMedia	fastapi.net
lAdMob	+ .com		support.google.com/admanager/answer/2839090	Google
lAdPushup	+ .com
lAdRecover	.com
lAdSniper	.ru sniperlog.ru
lAdSpeed	.net
lAdSupply	doublepimp.com
lAdTonos	+ .com
lAdacado	.com
lAdalyser	+ .com
lAdap.tv	adap.tv
lAdara	+ .com yieldoptimizer.com			RateGain
lAdbix	.net
lAdblade	.com
lAdbrix	+ adbrix.io igaw.io			IGAWorks	igaworks
lAdbro	.me
lAdcalls		acalltracker;30D acalltrackernumber;T30M	adcalls.com/privacy-statement/		adcalls-advertising
lAdcluster	.com.tr
lAddShoppers	shop.pe + =r addshoppers.com				smartsharing
lAddefend	addefend-platform.com
lAdelerate	bidelerate.com
lAdfusion	spicyrtb.com
lAdgeneration	apvdr.com scaleout.jp
lAdgrid	nexx360.io
lAdhash	.com
lAdhese	.com	adheseCustomer;7D appnexus_uid;7D improvedigital_uid;7D pubmatic_uid;7D rubicon_uid;7D triplelift_uid;7D	,images/Privacy%20Policy_Doggybites.pdf
lAdkernel Adn		adk_rtb_conv_id;c180D
lAdkontekst	.pl
lAdlead	webelapp.com
lAdlook	+ .com .tech
lAdmaru	.net
lAdmedia	.com
lAdmedo	a8723.com adizio.com .com
lAdmeta	atemda.com			Wideorbit
lAdmicro	+ .vn			VCCorp
lAdmitad	lenmit.com + .com artfut.com asbmit.com
lAdnami	+ .io
lAdnimation	.com
lAdnium	.com
lAdnow	nnowa.com
lAdnuntius	+ .com	adn.metaData;l
lAdobe Marketing Cloud	adobetag.com			Adobe Systems
lAdplus	ad-plus.com.tr	_adplus_uid_v2;c1Y
lAdpone	.com
lAdprime	.com
lAdrelevantis	.com
lAdrino	.io
lAdroit Digital Solutions	abmr.net
lAds Interactive	.com
lAdsNative	.com
lAdschoom	.com			JSWeb Production
lAdscience	.nl
lAdsmovil	.com
lAdsterra	+ .network highperformanceformat.com =n .com
lAdsty	adx1.com
lAdswag	.ai	adswag_uuid;l
lAdtegrity	adtpix.com
lAdthink	adxcore.com			Adthink Media
lAdtrue	.com
lAdultWebmasterEmpire.Com	awempire.com
lAdvally	cdn.adligature.com
lAdvangelists	.com beachfrontmedia.com
lAdverline Board	adnext.fr adverline.com			Adverline
lAdvertServe	.com
lAdverticum	.net
lAdvertronic	.io
lAdwise	.bg
lAdxcg	.net
lAdxcore		DISPATCHER;6M advst_uid_11;6M
lAffectv	affec.tv
lAffilae	+ .com		,en/privacy-cookie-policy/
lAffiliate B	t.afi-b.com
lAffiliate Future	tags.affiliatefuture.com
lAffiliatly	+ .com
lAffilo	.io
lAfp	.ai rtbinsight.ru
lAgenticx	theagenticx.ai
lAgilOne	.com
lAhalogy	.com
lAirbridge	+ .io			AB180
lAirship	+ asnapieu.com aswpsdkeu.com aswpsdkus.com urbanairship.com
lAliExpress Affiliate	+ s.click.aliexpress.com			Alibaba	aliexpress
lAlibaba log	+ .com			Alibaba	mmstat
lAlkimi	alkimi-onboarding.com
lAllegro Ads	+ rtb.allegro.pl			Allegro
lAlliance Gravity	agrvt.com
lAlliance for Audited Media	aamsitecertifier.com
lAlvads	ssidevops.com
lAmazon		ad-id;190D	amazon.com/privacy/
lAmazon Associates	associates-amazon.com		www.amazon.com/privacy	Amazon
lAmbassador	+ getambassador.com mbsy.co			Intrado
lAmplience	adis.ws bigcontent.io				amplience-advertising
lAnetwork	static-cdn.anetwork.ir
lAntsomi CDP 365	cdp.asia
lAnyTrack	+ .io
lAnzu DSP	anzu-rtb.live
lAnzu SSP	anzumarketplace.com
lApacdex	quantumdex.io
lApester	.com
lApp Monsta Media	appmonsta.ai
lApp Stock SSP	al-ad.com
lAppnexus		adasta-*;l
lAppush	.com
lAps		amzn-token;c7D vendor-id;c30D
lApstream	userreport.com	_usrp_lq;l _usrp_ref;l _usrp_tracker;l apr_dsu;l apr_lotame;l apr_tdc;l apr_tsys;l sak_cxense;l
lArrivalist	+ arttrk.com
lAscend (Pepperjam)	+ gopjn.com .com pepperjamnetwork.com pjatr.com pjtra.com pntra.com pntrac.com pntrs.com		partnerize.com/privacy-policy/	Partnerize	pepperjam
lAseal	aotter.net
lAso	aso1.net
lAsterio	.ai
lAstraone	.io
lAttribution	attributionapp.com
lAudience 360	dpmsrv.com			Datapoint Media
lAudience Rate	audrte.com			Audience Rate Limited
lAudience Science	revsci.net
lAudiencerun	.com
lAuditorius	audtd.com
lAudrte		arcki2*;14D
lAutomatad	atmtd.com
lAvantLink	+ .com avmws.com
lAvocet Systems	ads.avct.cloud avocet.io
lAxis	axis-marketplace.com
lAzerionedge		tuuid_lu;c3M
lBannerflow	+ .com bannersnack.com
lBatch	+ .com
lBeamer		_BEAMER_DATE_*;300D _BEAMER_FILTER_BY_URL_*;T20M _BEAMER_FIRST_VISIT_*;3000D _BEAMER_LAST_POST_SHOWN_*;300D _BEAMER_USER_ID_*;300D	www.getbeamer.com/privacy-policy
lBedigitech	.com
lBeeketing	+ .com
lBenchmark Email	+ .com				benchmarkemail
lBeop	collectiveaudience.co
lBet365	bet365affiliates.com
lBeyondmedia	andbeyond.media
lBiddo	adopx.net
lBidence		_dsp_uid*;2Y _ssp_update_time*;2Y duid_update_time;2Y	bidence.com/page/pp.html
lBidespresso	.com
lBidfuse	.com
lBidglass	bid.glass
lBidscube	.com
lBig-richmedia	hubvisor.io
lBillow Rtb25	billowlink.com
lBing / Microsoft		ACLUSR;1Y BFBUSR;1Y _HPVN;1Y _RwBf;1Y	account.microsoft.com/privacy
lBing Ads	bing.com msn.com
lBitmedia	bmcdn7.com
lBliink	.io
lBlue	getblue.io	BLUEID;1Y	,privacy/en/
lBlue State Digital	bsd.net
lBlueCava	.com
lBlueKai	bkrtx.com		www.oracle.com/legal/privacy/marketing-cloud-data-cloud-privacy-policy.html	Oracle
lBlueconic.com		BCReferrerOverrule;1Y BCRefusedObjectives;1Y BCRevision;1Y BCTracking;T10S bc_tstgrp;1Y	www.blueconic.com/privacy-policy
lBluecore	+ .com
lBlueshift	+ getblueshift.com
lBms	bluems.com
lBmtm	brightmountainmedia.com elitebidder.com
lBoldwin	videowalldirect.com
lBoltive (Ad Lightning)	+ .com			Boltive	adlightning
lBouncex		dgzsdl08v4	www.wunderkind.co/privacy/
lBowNow	+ .jp	bownow_act bownow_aid bownow_cid bownow_mbid		Cloud Circus
lBrainx	.tech
lBrave	braveglobal.tv
lBrid		Brid_everliked;l Brid_likedvideos;l Brid_schain_*;l Brid_shortcuts;l bridBirthDate;l bridPlayer_*;l brid_location;l
lBridgewell	scupio.com
lBroadstreet	+ .com				broadstreetads
lBronto Software	bm23.com bronto.com brontops.com
lBucksense	prebidserving.com
lBurst Media	burstnet.com
lBusiness Message	message-business.com
lButton	btncdn.com
lBuySellAds	servedby-buysellads.com + =n .com .net carbonads.com carbonads.net
lBuyapowa	co-buying.com
lBuzzFeed	.com
lBySide	webcare.byside.com				byside-advertising
lC1x	c1exchange.com
lCANDDi	+ .com
lCHEQ	+ cheqai.com cheqzone.com
lCPMStar	+ .com
lCUBED Attribution	withcubed.com			CUBED
lCallTrackingMetrics	+ tctm.co
lCapterra	+ .com			Gartner
lCardlytics	.com
lCaroda	.io
lCartKit	cartkitcdn.com
lCarts Guru	cdn.cartsguru.io
lCasale Media		CMRUM3;1D	casalemedia.com/
lCee	ceeid.eu
lCeltra	+ .com
lCeneo Trusted Reviews	+ .pl			Ceneo	ceneo
lChannelAdvisor	.com searchmarketing.com
lCheetah Digital	+ eccmp.com wayin.com			Marigold
lChitika	.net
lChrome Ai		chromeAi_detected_data;l
lChtnw	prebid.cht.hinet.net t.ssp.hinet.net
lCint (Lucid)	.com + samplicio.us			Cint	cint
lClarivoy	+ .com
lClaspo	+ .io
lClearstream	clrstm.com
lCleverDATA	1dmp.io
lCleverPush	+ .com
lCleverTap	+ clevertap-prod.com .com d2r1yp2w7bby2u.cloudfront.net wzrkt.com
lClick Guardian	.app .co.uk
lClick.ru	+ click.ru
lClickBank	+ .net
lClickDimensions	+ .com		,legal/privacy-policy/
lClickGUARD	+ .com
lClickadu	.com
lClickforce	holmesmind.com
lClickio	clickiocdn.com				clickio-advertising
lClickonometrics	+ .pl		www.onaudience.com/privacy-policy	Cloud Technologies
lClicktripz	+ .com
lClicmanager	ads.clicmanager.fr		www.clicmanager.fr/infos_legales.php
lClixtell	+ .com
lCluep	cas.cluep.com
lCodefuel	seccint.com
lCogoCast	.net			Cogo Labs
lCointraffic	adsgravity.io
lCoinzilla	czilladx.com
lCollective	collective-media.net
lColombia	clmbtech.com
lCommand Act		TCLANDINGURL;0 tc_cj_v2;1Y tc_cj_v2_cmp.;1Y tc_cj_v2_med;1Y	www.commandersact.com/en/privacy-policy/		command-act-advertising
lCommerceHub	mercent.com
lCommission Factory	cfjump.com
lCommon Room	+ cr-relay.com
lCompass	deliverimp.com
lConceptx	cncpt.dk
lConcert	+ .io			Vox Media
lCondorx	.io
lConnect		vmuuid;l
lConnexity	+ .net		www.taboola.com/policies/cookie-policy	Taboola
lContentexchange	adnetwork.agency
lConversant		__dtmtest_*;cT1M _publink;c396D _rl_aud;c180D _rl_sg;c90D _rltcdata;l _rltcdata_exp;l hConversionEventId;c30D ust:dtm_cookie_id;l
lConversio	.com
lConversion Logic	.net
lConvertFlow	+ .co
lConvertMedia	zorosrv.com
lConvertcart	cdn.convertcart.com
lConvertful	.com
lConvertro	.com
lCookieConsent.io		ccec_user;1Y	www.cookieconsent.io/cookies/
lCookieless Data	+ cookieless-data.com
lCooladata	cdn.cooladata.com
lCordial	+ .com .io
lCortex	targetadserver.com
lCouncil ad Network	counciladvertising.net
lCoupang Partners	+ ads-partners.coupang.com partners.coupangcdn.com			Coupang
lCraft	gacraft.jp
lCrazy Egg		ce_signup_partner;1Y	www.crazyegg.com/cookies		crazy-egg-advertising
lCriteo OneTag		uid3pd	www.criteo.com/privacy/
lCross Pixel Media	crsspxl.com
lCrosswise	univide.com
lCwire	cwi.re
lD&B Visitor Intelligence	+ d41.co			Dun & Bradstreet	dun-bradstreet
lDAX	+ .com			Global	thisisdax
lDMD Marketing	medtargetsystem.com
lDMM Affiliate	+ al.dmm.co.jp al.dmm.com widget-view.dmm.co.jp widget-view.dmm.com			DMM
lDailyhunt	.in
lDaisycon	+ ds1.nl jf79.net lt45.net
lDas	ocdn.eu
lDatalogix	nexac.com
lDatatrics		datatricsDebugger datatrics_customData datatrics_optin	www.datatrics.com/privacy
lDatawrkz	.com
lDating Affiliation	promotools.biz tools-affil2.com	__da-pu-xflirt-ID-pc-o169 __utmt_Tools	www.dating-affiliation.com/conditions-generales.php
lDealfront	+ .com		www.leadfeeder.com/privacy/
lDefine Media	conative.network	__dm_storage_test;l __storage__test;l
lDelacon	+ .com.au plavxml.com
lDelicious Media	delicious.com
lDeveloper Media	.com
lDexerto	.media
lDialogTech	+ .com			Invoca
lDigiTrust	+ digitru.st			IAB Tech Lab
lDigioh	+ .com				lightboxcdn
lDigistore24	+ .com
lDigital Matter	.services
lDiligent	wtp101.com
lDirected Edge	.com
lDisqus		vglnk.Agent.p;1Y vglnk.PartnerRfsh.p;1Y			disqus-advertising
lDistrict M	.io
lDistroscale	jsrdn.com
lDjax	djaxbidder.com
lDoceree Ad Manager	doceree.com
lDochase	dochaseadx.com
lDotomi		DotomiSession_*;0 DotomiStatus;5Y DotomiSync;1Y DotomiUser;13M	legal.epsilon.com/global-privacy-policies/
lDovetale	dttrk.com
lDrawbridge	+ adsymptotic.com		www.linkedin.com/legal/cookie-policy	Microsoft
lDreamdata	+ .cloud
lDspx	.tv
lDuel	.me
lDxkulture	.com
lDynAdmic	dyntrk.com
lE-goi	+ e-goi.com
lE-volution.ai		v_usr;13D	e-volution.ai/privacy/
lEasyAd	easy-ads.com
lEclick	.vn
lEdge226	dauup.com
lEffective Measure	.net
lEffinity	+ .com				effiliation
lEhealthcaresolutions	.com
lEightpod	8pod.com 8podx.com
lElastic Ad	.net
lElevar	+ .com				getelevar
lElogia	.net
lEmailCenter	emailcenteruk.com
lEmerse	.com
lEmetric		pid_short;1Y pid_signature;1Y	www.emetriq.com/datenschutz/
lEmotive	emotivecdn.io
lEmpower	virgul.com
lEmtv	engagemedia.tv
lEngageBay	+ .com
lEngageya	.com
lEngagio	engagio.com				engagio-advertising
lEngerio	.sk
lEuid	.eu
lEverflow	+ eflow.team .io
lExactag	+ .com
lExads		pn-zone-*;c45D zone-cap-*;c1D zone-closed-*;c1D
lExco	cdn.ex.co v.ex.co				exco-advertising
lExtole	+ .io
lEyeView	eyeviewads.com
lF.O.X	+ app-adforce.jp			CyberZ	app-adforce
lFC2 Affiliate	+ cnt.affiliate.fc2.com			FC2
lFLUX	+ flux-cdn.com flux.jp				flux-cdn
lFLXone	flx1.com flxpxl.com			Teradata
lFacebook Pixel		x-src	www.facebook.com/policy.php
lFactors.ai	+ .ai				factors
lFan	armanet.us freedomadnetwork.com
lFastclick		pluto2;13M	legal.epsilon.com/global-privacy-policies/
lFederated Media Publishing		ljt_reader;1Y
lFeedad	.com	__fad_data;c
lFerio	featuretv.bid .bid
lFidelity Media	fidelity-media.com
lFidelity-media.com		DSP_UID;9D
lFiftyAurora	fiftyt.com			Fifty
lFinative	.cloud
lFinsbury Media	.com
lFirepush	fpcdn.me
lFirstHive	.com
lFirstImpression	.io
lFirstPromoter	+ .com
lFlexOffers	+ flexlinkspro.com .com
lFlip.to	+ .to				flip
lFlipdesk	+ .jp			Socket
lFlipp	ads-flipp.com
lFlocktory	+ .com
lFloxis	.tech	flx_uid;c30D
lForce24	force24.co.uk		support.force24.co.uk/support/solutions/articles/79000128057-cookie-policies		force24-advertising
lFraud Blocker	+ .com				fraudblocker
lFreepass	ad-m.asia
lFreespee	+ .com
lFreestar	+ .com .io =n pub.network
lFresh 8 Gaming	fresh8.co
lFriendbuy	+ fbot.me .com
lFrizbit	cdn.frizbit.com
lFuelX	.com
lFunda		DG_HID;30D DG_IID;30D DG_SID;30D DG_UID;30D DG_ZID;30D DG_ZUID;30D	www.funda.nl/privacybeleid/consument/
lFunnelCockpit	.com
lG2 tracking	+ tracking-api.g2.com			G2	g2-attribution
lG5 call tracking	+ call-tracking-edge.g5marketingcloud.com call-tracking.g5marketingcloud.com			RealPage
lGLAMI piXel	+ glamipixel.com			GLAMI	glami
lGameDistribution	+ .com		www.improvedigital.com/platform-privacy-policy/	Azerion
lGamma	gammaplatform.com
lGeniuslink	+ .us				geni
lGetSocial	getsocial.io				getsocial-advertising
lGjirafa	.com
lGleam	.io
lGlomex	.cloud	ET_EventCollector_SessionInstallationId;l glomexUser;l turboPlayerProfile;l
lGnet	gnetrtb.com
lGoldbach	gbads.net gbadtech.io	dakt_2_session_id;cT30M dakt_2_uuid;c180D dakt_2_uuid_ts;c180D dakt_2_version;c180D
lGolden Bees	cdn.goldenbees.fr		www.goldenbees.fr/politique-confidentialite
lGoogle		APISID;2Y COMPASS;2D GN_PREF;1Y SAPISID;2Y __Secure-OSID;6M cookies_accepted;1Y	business.safety.google/privacy/
lGoogle Plus	plus.google.com		support.google.com/admanager/answer/2839090	Google
lGoogle Surveys		PAIDCONTENT;30D	business.safety.google/privacy/
lGrapeshot	.co.uk gscontxt.net
lGravitec	+ .media .net
lGreenbids	.ai
lGroovinads		GRV_BHV_BRND_*;45D GRV_BHV_DATE*;45D GRV_BHV_IDCAT*;45D GRV_BHV_IDCC*;45D GRV_BHV_SKU*;45D GRV_BHV_UID*;45D GRV_IDU;296D GRV_google;45D	shopping.groovinads.com/privacy
lGroundTruth	+ ninthdecimal.com xad.com
lGumGum (Justpremium)	+ .com		gumgum.com/terms-and-policies/cookies-policy	GumGum	justpremium
lH12media	h12-media.com
lHBAgency	+ .ai .it
lHaloads	.io
lHarion	harion-ma.com
lHashtag Labs	+ .com				htlbid
lHello Bar	+ .com		www.crazyegg.com/cookies	Crazy Egg	hellobar
lHockeyStack	+ .com
lHolid	.io
lHolimetrix	d-bi.fr
lHotmart tracking	+ tracking-api.hotmart.com			Hotmart
lHubvisor		hbv:client-context;l hbv:dynamic-timeout;l hbv:remote-configuration;l hbv:ttdid;l hbv:turbo-cmp;l
lHushly	.com
lHypelab	.com
lHyperInzerce	.cz
lHyperbrainz	.com
lHyros	+ .com
lI-Behavior	ib-ibi.com			WPP
lIPONWEB	.net
lIVI	ivitrack.com			IVI Technologies
lIXI Digital	ixiaa.com			Equifax
lIdx	dxmdp.com
lIllumin	.com
lImagini Holdings	vdna-assets.com
lImpact Radius	impactradius-go.com
lImpactify	.media
lInSkin Media	inskinad.com
lInZynk	.io
lIncrementx	incrementxserv.com
lIndeed conversion tracking	+ conv.indeed.com t.indeed.com		www.indeed.com/legal	Recruit	indeed
lInfectious Media	impdesk.com
lInfinity	+ infinity-tracking.com infinity-tracking.net				infinity-tracking
lInnity	.com .net
lInnovid	+ .com			Mediaocean
lInsurAds	+ .com	___iat_ses;cT30M ___iat_vis;c180D
lIntegr8	.digital
lIntegrate	.com listenloop.com
lIntelligent Reach	ist-track.com
lIntent Media	.net
lInteractive Offers	ioadx.com
lInterpublic Group	mbww.com
lInvamia	.com
lInvibes	r66net.com	IvbsCampIdsLocal;c1Y VSVASuspended;c1D ivNotCD;c1Y ivSkipLoad;l ivbsConsent;l ivbsOptIn;cT20H ivbsTestCD;l ivbsdid;c1Y ivdtbrk;c15D ivvcap;l
lInvoca	+ .net invocacdn.com ringrevenue.com
lIqx	iqzonertb.live
lIterable	+ .com
lIvs	ivstracker.net				ivs-advertising
lIx		IXWRAPPERAdserverOrgIp;l IXWRAPPERLiveRampIp;l IXWRAPPERMerkleIp;l IXWRAPPERlib_mem;l ix_features;l
lJivox	.com
lJixie	.io .media	_jxcmesha;c1Y _jxcmpsha;c1Y _jxcomp;c1Y _jxtdid;c1Y _jxtoko;c1Y _jxxs;cT30M pbjx_idlog;c1Y pbjx_jxx;c1Y
lJjtech	jambojar.com
lJoinAds	+ .me
lJuicyAds	+ jads.co .com .me
lJust		__jtuid;c1Y
lKakao	daum.net				kakao-advertising
lKantar	+ insightexpressai.com
lKartra	app.kartra.com
lKeap	+ infusionsoft.com .com			Thryv
lKelkoo	+ .com	KelkooID;1Y	www.kelkoogroup.com/privacy-policy/	Kelkoo Group
lKevel	+ adzerk.net
lKeywee	.co
lKinesso	knsso.com
lKiosked	.com
lKiviads	.com .live
lKlickPages	.com.br
lKlickly	+ .com
lKoala	+ getkoala.com
lKobler	essrtb.com
lKochava	+ .com
lKubient	kbntx.ch .net
lKueez Rtb		bah383vlj1;c30D ck48wz12sqj7;c30D vdzsync;c30D
lKukui tracking	+ tracking.kukui.com			Kukui	kukui
lKwai Pixel	+ kwai-pro.com .net			Kuaishou	kwai
lKwanko	+ metaffiliation.com		www.kwanko.com/fr/rgpd/politique-gestion-donnees/
lLKQD	.net
lLTK (rewardStyle)	+ .com			LTK	rewardstyle
lLane4	.io
lLasso	lhmos.com
lLead Forensics	secure.team8save.com + data-insight365.com .com	ifuuid	www.leadforensics.com/cookie-policy/		leadforensics
lLeadDyno	+ .com
lLeadsy	+ .ai
lLeady	+ .com			Imper
lLeague M	league-m.media
lLeasdBoxer	leadboxer.com			LeadBoxer
lLemma Digital	.com lemmamedia.com
lLengow	+ .com
lLessbuttons	.com
lLetter Press	getletterpress.com
lLifestreet	lfstmedia.com
lLigatus	ligadx.com
lLinkedIn	oribi.io	ABSELB;2Y _guid;90D	www.linkedin.com/legal/cookie-policy
lLiveRamp DPM	c.tvpixel.com
lLivewrapped	lwadm.com
lLockerdome	.com
lLockr AIM	loc.kr
lLogan	.ai
lLongitude Ads	+ lngtd.com				longitude
lLoyal	.app
lLuminate	.com
lLunamediahb	lunamedia.bid
lLunio (PPC Protect)	+ .ai mplat-ppcprotect.com ppcprotect.com			Lunio	lunio
lM152	152media-ssp.com
lMRP Prelytics	mrpdata.net			Market Resource Partners
lMabidder	ecdrsvc.com
lMadMetrics	static.madmetrics.com		www.keyade.com/fr/politique-de-confidentialite/
lMadsense	.io
lMadvertise	mng-ads.com
lMagellan AI	+ mgln.ai				magellan
lMagnetic	domdex.com
lMailPlus	.nl
lMailjet	+ .com			Sinch
lMainAd	mainadv.com
lMalltv	mall.tv
lMantis	mantisadnetwork.com
lManyContacts	.com
lMarin Software	+ marinsm.com		www.perfectaudience.com/privacy/		marin
lMark and Mini	.com
lMarket GID	.com
lMarketing Cloud Engagement	+ exacttarget.com exct.net igodigital.com sfmc-content.com		www.salesforce.com/company/privacy/full_privacy/	Salesforce	salesforce-marketing-cloud
lMarketingCloudFX	+ leadmanagerfx.com .com			WebFX
lMarsello	+ .com
lMarsmedia	go2speed.media
lMathildeads	mathilde-ads.com
lMatterfull	bematterfull.com
lMcodemedia	mycodemedia.com
lMedia Management Technologies	speedshiftmedia.com
lMediabong	.net
lMediabrama	.com
lMediaeyes	upremium.asia
lMediahawk	+ .co.uk
lMediakeys	.io
lMediasquare	.fr
lMeetrics	.net mxcdn.net
lMeiro	+ .app .io
lMention Me	+ mention-me.com
lMercadoLibre		_d2id;1Y	www.mercadolibre.com.ar/privacidad
lMiaozhen	+ .com			Mininglamp
lMichao	michao-ssp.com
lMicrosoft Advertising	+ ads.microsoft.com adsdk.microsoft.com adsyndication.microsoft.com atdmt.com msads.net		privacy.microsoft.com/privacystatement/	Microsoft
lMirTesen	+ .ru
lMoat	moatpixel.com + moatads.com		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle
lMobfoxpb	mobfox.com
lMobkoi	.com
lMobon	+ .net			Enliple
lMonetag	+ .com			PropellerAds
lMonetizeMore	m2.ai
lMovable Ink	+ micpn.com
lMoxielinks	.com
lMw Open Link	mediawallahscript.com
lMy6sense	mynativeplatform.com
lNajva	app.najva.com
lNanigans	.com
lNano Interactive	audiencemanager.de
lNarrativ	static.narrativ.com
lNarrative	.io
lNative Ads	.com
lNativery	.com
lNaviStone	murdoog.com
lNavu	.co
lNeodata	neodatagroup.com
lNetSeer	.com ns-cdn.com
lNetmining	netmng.com			Ignition One
lNeustar AdAdvisor	adadvisor.net			Neustar
lNewShareCounts	.com
lNews	.com.au
lNewsMAN	+ newsmanapp.com			Dazoot
lNewsletter2Go	+ .com		help.brevo.com/hc/fr/sections/18503544961042	Brevo
lNextPerf	nxtck.com			Rakuten Marketing
lNextdoor Ads	+ nextdoor.com			Nextdoor
lNexverse	.ai
lNexx360		n360-*;3M n360_*;3M pm_utm_*;l pubx:defaults;l yb_ab_test;c7D	nexx360.io/en/privacy-policy-and-cookies/
lNiconico ads	+ ads.nicovideo.jp			Dwango
lNimbata	+ .com
lNitroPay	+ .com			GG Software
lNorthbeam	+ .io
lNovatiq	spadsync.com	novatiq;c1Y
lNtvagents	nativeagents.ai
lNuba	.io
lNudgify	cdn.convertize.com .com
lNumberly	mmtro.com			1000mercis
lOcm	orangeclickmedia.com
lOmetria	+ .com	ometria
lOmnidex	omni-dex.io
lOms	marphezis.com
lOnNetwork	+ .tv
lOnScroll	.com
lOne by AOL	adtech.de			AOL
lOne by AOL:Mobile	nexage.com			AOL
lOnet	.pl
lOnomagic	.com
lOntraport	+ .com
lOpa Marketplace	.com
lOpen8	.com
lOpenDSP	+ .ru openssp.ru
lOprx	optimizerx.com
lOpsco	ops.co
lOpti Digital	+ opti-digital.com .com				optidigital
lOptimise	track.omguk.com
lOptimizely Data Platform	+ .com		www.optimizely.com/privacy/	Optimizely	zaius
lOptimove	+ .net
lOptout	optinadserving.com optoutadserving.com
lOracle BlueKai	+ bluekai.com		www.addthis.com/privacy/privacy-policy#publisher-visitors	Oracle
lOraki	.io
lOrbidder	.otto.de
lOrtec		adx_ts;1Y id_ts;1Y spx_ts;1Y	www.ortecadscience.com/privacy-policy/
lOrtto	+ ap3api.com autopilothq.com .app
lOwnadx	prebid-ownadx.com
lPadsquad	.com
lPagefair	.com .net
lPagesuite	pagesuite-professional.co.uk
lPartnerStack	+ growsumo.com grsm.io partnerlinks.io .com
lPayKickStart	app.paykickstart.com
lPayPal Ads	where.com
lPebblePost	pbbl.co
lPerfect Audience	.com prfct.co	pa_uid;2Y	/privacy/	Marin Software
lPerfect Market	.com
lPerformax	.cz	px2uid;l
lPermutive Identity Manager		__permutiveConfigQueryParams;l _paols;l _pclmc;l _pcrdbs;l _pdem-state;l _pfwqp;l _pnativo;l _ppam;l _prps;l _prubicons;l _psmart;l
lPiano Dmp		_cookie_test;c _ls_ttl;l
lPigeoon	.com
lPilotx	.tv
lPinelake	.media
lPink Lion	.io
lPinterest		_routing_id;1D	policy.pinterest.com/en/privacy-policy
lPixfuture	.com
lPiximedia	ad.piximedia.com		piximedia.com/privacy/
lPlayAd Media Group	youplay.se
lPodscribe	+ pdscrb.com .com
lPolar	mediavoice.com plrsrvcs.com polarcdn-engine.com polarcdn-pentos.com polarcdn-terrax.com polarcdn.com
lPopAds	+ .net
lPopCash	+ .net
lPost Affiliate Pro	+ .com			Quality Unit	postaffiliatepro
lPowerLinks		pl_user_id;3M	www.powerlinks.com/privacy-policy/
lPowerLinks Media Limited		dsps:*;90D	www.powerlinks.com/privacy-policy/
lPowerlinks.com	powerlinks.com
lPrebid-core		prebid.cookieTest;l
lPreciso	2trk.info
lPrelinker	promo.easy-dating.org		www.prelinker.com/index/index/cgu/
lProfitshare	.ro
lProgramattik	.com
lProgrammatic X	.ai
lProximic	+ zqtk.net		www.comscore.com/About/Privacy-Policy	Comscore
lProxistore	cookieless-proxistore.com .com
lPstudio	tadex.id telkomsel.com
lPsyma	.com
lPub Circle	.ai
lPubGuru	cdn.pubguru.com
lPubdirecte	.com		,contact.php
lPubgenius	adpearl.io
lPublic Good	pgs.io .com
lPublir	.com
lPubrise	.ai
lPubx	primecaster.net
lPurch	.com
lPurpleAds	.io
lPushAlert	+ .co
lPushEngage	+ .com
lPushOwl	+ .com		help.brevo.com/hc/fr/sections/18503544961042	Brevo
lPushPushGo	+ .com
lPushnami	+ .com
lPushwoosh	+ .com
lPwbid	pubwise.io
lPxyz	playground.xyz
lQt	.io
lQuinStreet	qnsr.com qsstats.com .com
lQwarry	.co
lR2b2	.io	AT-euconsent-v2;l AT-usprivacy;l AdTrack-cookies;cT1S AdTrack-hide-*;c1D AdTrack-imp-*;c1D AdTrack-sz-capped-*;c1D AdTrack-sz-imp-*;c1D adtrack-lib-*;l atpb_*;cT2H ckpb_*;cT2H hbbtv-uuid;c31D pbsr_*;l pbvi_*;l r2b2-pwt-cache;l r2b2-pwt-cache-exp;l r2b2-userid-*;l r2b2__amuidpb;l r2b2_eqt_pid;c90D r2b2_ls_test;l storage_test;l
lRB2B	+ b2bjsstore.s3.us-west-2.amazonaws.com ddwl4m2hdecbv.cloudfront.net .com reb2b.com
lRTB House AdPilot	erne.co		www.rtbhouse.com/privacy-center	RTB House
lRUN	rundsp.com
lRadiumOne	gwallet.com
lReTargeter	.com
lReach Group	redintelligence.net
lReachDynamics	rdcdn.com
lReachForce	.com
lReadpeak	+ .com	rp_uidfp;c390D
lRealry	.com
lReddit		edgebucket;2Y initref;0	www.redditinc.com/policies/privacy-policy
lRediads	.com
lRedtram	.com
lReferral Rock	+ .com				referralrock
lReferralCandy	+ .com
lRefersion	+ .com
lRefinery89	+ .com
lReflow	.tv			Scenestealer
lReklamup	.com
lRelay	.bid
lRelay42	+ svtrd.com
lRelevantdigital	relevant-digital.com	_rlvData;l
lRelevatehealth	relevate.health
lRemarketing Pixel	datadbs.com .com			Adsterra Network
lRemintrex	.com			SmartUp Venture
lRepubler	.com
lResponseTap	+ .com			Infinity
lRetail Rocket	+ .net .ru				retailrocket
lRetention Science	.com
lRevJet	.com
lRevantage	.io
lRevealon	revealonmedia.live
lRewardful	+ getrewardful.com wdfl.co
lRisemediatech	.com
lRobust Apps	rbstsystems.live
lRockerbox	+ getrockerbox.com		doubleverify.com/privacy-notice/	DoubleVerify
lRocket Fuel	ru4.com
lRocketlab	.ai
lRoku		matchadform;29D wfivefivec;13M	www.roku.com/legal
lRollWorks	+ .com		www.nextroll.com/privacy	NextRoll
lRoxot	rxthdr.com
lRtoaster	.jp			Brainpad
lRumble	rmbl.ws				rumble-advertising
lRumbleTalk	.com
lRutube ads	+ ssp.rutube.ru			Rutube
lS4M	sam4m.com
lSAP		_gigRefUid_*;12M _gig_*;0 gig_hasGmid;12M	www.sap.com/privacy
lSAS Institute	aimatch.com sas.com
lSATORI	.segs.jp
lSEMrush	.com
lSMI2	+ .net .ru
lSailthru	.com + sail-horizon.com sail-personalize.com sail-track.com			Marigold
lSaleCycle	+ .com
lSalesfire	+ .co.uk
lSalesforce		apex__EmailAddress;1Y expid_*;0	www.salesforce.com/company/privacy/
lSalesloft	+ .com		www.drift.com/privacy-policy/
lSalespanel	+ .io
lSamba TV	+ .tv				samba
lScalibur		scluid;c5Y
lScoota	.co
lScope3 (Adloox)	+ adlooxtracking.com			Scope3	adloox
lScreencore	.io
lSearchForce	.net
lSecuredVisit	.com			4Cite Marketing
lSeeding Alliance	nativendo.de
lSegmanta	.com
lSegmentStream	segmentstream.com				segmentstream-advertising
lSegmentify	+ .com
lSeguno	+ .com
lSelectmedia	zxyvrtd.com	DAILY_USER;l NEW_USER;l SESSION_USER;l adSourceKey;l waterFallCacheAnsAllKey;l waterFallCacheAnsKey_*;l
lSelligent	+ emsecure.net slgnt.eu			Marigold
lSender	+ .net
lSession AI (ZineOne)	+ .com			Session AI	zineone
lSetupad	.io stpd.cloud
lSevio	adx.ws	sevioads;l
lShanon	shanon-services.com
lShareThis Sticky		_stidv	sharethis.com/fr/privacy/
lShinez	sweetgum.io
lShopMy	+ .us
lShopiMind	.com			ShopIMind
lShoutOut	.global
lShowheroes	viralize.tv
lSignal	+ btstatic.com thebrighttag.com		www.home.neustar/privacy	TransUnion
lSilverpop	pages01.net pages02.net pages04.net pages05.net			IBM
lSilverpush	chocolateplatform.co
lSimon	static.simonsignal.com
lSimplero	.com
lSingular	+ .net
lSiteScout	pixel.ad			Centro
lSkai (Kenshoo)	+ xg4ken.com			Skai	kenshoo
lSkaze	events.sk.ht		www.skaze.com/fr/politique/politique-de-confidentialite/
lSkroutz Analytics	+ analytics.skroutz.gr skroutza.skroutz.gr			Skroutz	skroutz
lSlimcut	freeskreen.com
lSmartadserver		TestIfCookie;0 TestIfCookieP;13M partner-*;13M	equativ.com/end-users-privacy-policy/
lSmarterClick	+ smct.co smct.io
lSmartico	trmads.eu
lSmartx	smartclip.net
lSmb	smartbid.ai
lSmoot	.ai smxconv.com
lSnapEngage		SnapABugHistory;1Y SnapABugRef;1Y			snapengage-advertising
lSnapchat		sc-a-nonce;1Y sc_at;1Y	www.snap.com/en-US/privacy/privacy-policy/
lSnigel	+ snigelweb.com
lSocialLadder	.rkiapps.com
lSocialphotos	slpht.com
lSociomantic Labs	sociomantic.com			DunnHumby
lSokrati	.com
lSonarads	sonar-ads.com
lSortable	deployads.com
lSoundest	.net
lSourceKnowledge	provenpixel.com
lSourcepoint	summerhamster.com				sourcepoint-advertising
lSovendus	+ .com
lSparkflow	.net			Intercept Interactive
lSpot.IM	.market
lSpotXchange	spotx.tv spotxcdn.com
lSpotify Ad Analytics (Podsights)	us-central1-adaptive-growth.cloudfunctions.net + pdst.fm .com		www.spotify.com/us/legal/privacy-policy/	Spotify	podsights
lStackup		stackup:enrich:v1:*;l
lStartio	startappnetwork.com
lSteepto	.com
lStn	stngo.com
lStorify	.com			Adobe Systems
lStreamRail	.com
lStreamTheWorld		idsync-bsw-uid-s;6D
lStr\xC3\xB6er Digital Media	stroeerdigitalmedia.de
lStv	smartstream.tv
lStylitics	.com
lSub2Tech	cdn.sub2tech.com
lSublime		ayads-capping.ad*;l ayads-capping.zone*;l ayads-dnt;l
lSubscribers	+ .com
lSuim	suimad.com
lSwoop	.com
lSynapsehx	compasonline.com
lTUNE	+ go2cloud.org hasoffers.com			Constellation
lTaggstar	.com			Taggstar UK
lTagoras	.io
lTalkable	+ .com
lTapfiliate	+ .com			Admitad
lTapnative	.com
lTappx	+ .com	TXCSDMN_*;1M	/legal/privacy-policy
lTargito	.com			VIVmail.cz
lTatari	+ .com				tvspix
lTeal	bids.ws
lTemedya	vidyome.com
lTenping	+ .kr
lTeq Blaze Demo	teqblaze.com
lTeq Blaze Sales Agent	teqblaze.io
lTerminus	+ sigstr.com .services			DemandScience
lThe Adx	.com
lThe Moneytizer	biddertmz.com + .com .fr				themoneytizer
lThe Ozone Project		ozone_uid;90D	www.ozoneproject.com/privacy-matters
lThe Publisher Desk	206ads.com
lTikTok	ipstatp.com	MONITOR_WEB_ID;3M	www.tiktok.com/legal/page/eea/privacy-policy/en?lang=en	ByteDance Ltd
lTime2Perf	.com
lTimeOne	+ publicidees.com
lTnc	tncid.app
lTne Catalyst	thenexusengine.com
lToneMedia	clickfuse.com
lTopics Fpd Module		prebid:topics;l
lTopon	anyrtb.com
lTotango	.com
lToutApp	.com
lTradelab	.fr
lTrafficFactory	.biz
lTrafficHunt	.com
lTravelpayouts	+ emrldtp.com tp.media .com
lTremor Video	videohub.tv
lTriblio	tribl.io
lTrion	in-appadvertising.com
lTripadvisor		ServerPool;0 TADCID;10Y	tripadvisor.mediaroom.com/us-privacy-policy		tripadvisor-advertising
lTru Optik	.com
lTruVid	+ trvdp.com
lTruereach	momagic.com
lTruffle Bid	truffle.bid			Truffle
lTubeMogul	.com
lTwiago		deuxesse_uxid;29D	www.twiago.com/datenschutz/
lTwist Digital	twist.win	vdz_sync;c30D
lTwitch Ads	+ ads.twitch.tv		www.amazon.com/privacy	Amazon
lTwitter	vine.co
lTwyn Group	twyn.com
lTypeform		attribution_user_id;1Y	www.typeform.com/		typeform-advertising
lUTMify	+ .com.br
lUZOU	+ speee-ad.akamaized.net speee-ad.jp			Speee
lUcfunnel	aralego.net
lUnderdogmedia	udmserve.net underdog.media	udm_edge_closed_at;c30D udm_edge_floater_fcap;c30D udm_iframeSyncStatus;c1D udm_session_rad_edge;c30D udm_session_rad_inpage;c30D	underdogmedia.com/privacy/
lUniqodo	.com
lUnisender	+ .com
lUnited Internet Media	ui-portal.de
lUnrulymedia.com		unruly_m*;6D
lUpPromote	+ .com
lUpSellit	+ .com
lUpfluence	.co
lVDO.AI	+ .ai				vdo
lVLI	+ .com			VLI Media	vlitag
lVWO Engage (PushCrew)	+ pushcrew.com			Wingify	vwo-engage
lValuad	.io
lVarick Media Management	vmmpxl.com
lVdopia Chocolate	vdopia.com			Vdopia
lVe	.com
lVe Interactive	+ .com			Ve Global	veinteractive
lVector	+ .co
lVenatus	+ venatusmedia.com vntsm.com
lVentes	ventesavenues.in
lVeoxa	.com
lVerben	.com
lVero	+ getvero.com
lVertaMedia	.com
lVertical Mass	vmweb.net
lVerve		lkqdid;1Y lkqdidts;1Y	verve.com/website-privacy-policy/
lVibe	+ .co
lVibrantmedia	intellitxt.com
lVideo Media Groep	vmg.host
lVideoHub	scanscout.com			Tremor Video
lVideobyte	.com
lVideoheroes	contextualadv.com
lVideology	tidaltv.com
lVideoreach	.com
lVidible	.tv
lVindico	vindicosuite.com			Viant
lViously	.com
lViqeo	vqserve.com				viqeo-advertising
lVisiblemeasures	.com
lVisitor Queue	+ .com				visitorqueue
lVisualVisitor	id-visitors.com
lVizury	.com
lVlyby	.com
lVolvelle	.tech			Optomaton
lVrtcal	.com
lVuukle		_vuukleGeo;l hrefAfter;l quizzly_surveys_response_groups;l quizzly_surveys_response_groups_duration;l showedNotes;l uid-s;c1Y vuukle_*;c vuukleconf;l vuukleconftime;l			vuukle-advertising
lVuukle ads	+ pb.vuukle.com rtb.vuukle.com			Vuukle
lWISHLIST	shopapps.in			Shopapps
lWaardex	justbidit2.xyz
lWalmart Connect	+ advertising.walmart.com			Walmart
lWarmly	+ .com				getwarmly
lWeb Content Assessor	.com			TMT Digital
lWebSpectator	.com
lWebcore	onefeed.co.uk
lWebgains	+ .com .io
lWicked Reports	+ .com				wickedreports
lWidespace	.com
lWigzo	+ .com wigzopush.com			Shiprocket
lWinr	.com.au
lWipes	reckoner-api.com
lWishpond	+ .com .net
lX		ads_prefs;2Y eu_cn;2Y external_referer;2Y remember_checked_on;2Y rweb_optin;2Y syndication_guest_id;2Y tfw_exp;2Y	twitter.com/en/privacy
lXe	.works
lYahoo! Ad Exchange	yieldmanager.com		legal.yahoo.com/ie/en/yahoo/privacy/cookies/index.html	Yahoo!
lYaleo	.com
lYieldlift	.com
lYieldlove	+ yieldlove-ad-serving.net .com	stroeer-polc;l yieldlove-sticky-frequency-cap;l		Str\xF6er
lYieldone	cmertv.com
lYieldr	254a.com
lYouku ads	+ ad.youku.com			Alibaba
lZEDO	+ .com
lZOHO		zc_loc;0 zc_show;1Y			zoho-advertising
lZanox	.com .ws
lZiff Davis Tech	zdbb.net
lZmaticoo	.com
lZoho Campaigns	+ maillist-manage.com maillist-manage.eu maillist-manage.in		www.zoho.com/privacy.html	Zoho
ladnanny	adserver01.de
lantvoice	static.avads.net	antvoice	www.antvoice.com/fr/privacy-policy/
lbelboon	+ .com
lbetweendigital.com		betweendigital.com;10Y
lb\u2192dash	+ smart-bdash.com			DataX	smart-bdash
lcarrot	sharebutton.co
lcontent.ad	content.ad
ldonReach	.com
ldotMailer	emlfiles.com
lec-concier	ec-concier.com
ledrone	+ .me
lemBlue	+ embluemail.com
lemetriq	.de
lengage:BDR	bnmla.com
leyeReturn Marketing	eyereturn.com
lfam	fam-ad.com			Fing Co Ltd.
lfifty-five	55labs.com
lfinanceAds	+ .net
liBillboard	.com
liZooto	+ .com
lj2 Cloud Services	campaigner.com
ljustpremium.com		jpxumaster;1M jpxumatched;1M	justpremium.com/terms-conditions/
lmainADV	solocpm.com
lmatelso	+ .de
lmbr targeting	m6r.eu
lmedia.ventive	contentspread.net
lnend	+ .net			FAN Communications
lnugg.ad	.net
lopenx.net		univ_id;3D	www.openx.com/privacy-center/privacy-policy/
loptAd360	+ .io
loptMD	.com			Optimax Media Delivery
lpiano	npttech.com tinypass.com	pnespsdk_pnespid;12M			piano-advertising
lplista	+ .com			GroupM
lrekmob.com		rek_content;6D
lsemasio.net		SEUNCY;179D	http://www.semasio.net/
ltrueAnthem	tru.am
lvShop	.fr		,privacy-policy
lviewTag	ad4m.at			Advanced Store
lvmg.host		BSWtracker;694D
lwetracked.io	+ .io				wetracked
lwywy	.com
lzypmedia	extend.tv
nDianomi	+ .com
nEthicalAds	+ .io			Read the Docs
nPropellerAds	+ .com
rBluesky embeds	+ bsky.app			Bluesky	bluesky
rBuffer	+ bufferapp.com
rFlipboard	+ .com
rHupso	+ .com
rPocket	+ getpocket.com			Mozilla
rThreads	+ .com .net		www.facebook.com/policy.php	Meta Platforms
rUptolike	+ .com
rWeibo	+ service.weibo.com widget.weibo.com
rXING	+ xing-share.com			New Work
rpo.st	+ po.st			RadiumOne`;

const ALL_RULES = `1 recaptcha google.*,gstatic.com /recaptcha/
41 google-ads/google google.* /(pagead|ads|ccm|rmkt|adsense)/ /measurement/conversion
41 google-ads/more google.* /afs/ /gmp/conversion
31 google-analytics/google google.* /(g|j|r)/collect$
26 google-maps google.* /maps(/|$)
26 google-maps/api places.googleapis.com,routes.googleapis.com,tile.googleapis.com,addressvalidation.googleapis.com,mapsresources-pa.googleapis.com,streetviewpixels-pa.googleapis.com /
26 google-programmable-search google.* /(coop/)?cse(/|[.]js$|$)
1 google-pay pay.google.com,payments.google.com /
26 google-docs/embeds calendar.google.com,drive.google.com,books.google.com,trends.google.com,lookerstudio.google.com,datastudio.google.com,sites.google.com /
26 google-docs/calendar google.* /calendar/(b/*/)?(embed|htmlembed)
26 google-translate google.* /translate_a/
26 google-translate/assets gstatic.com,translate-pa.googleapis.com /_/translate_http/ /v1/(supportedLanguages|translateHtml)
34 firebase-analytics gstatic.com /firebasejs/*/firebase-(analytics|performance)
31 firebase-analytics/installations firebaseinstallations.googleapis.com,firebaselogging.googleapis.com,firebase.googleapis.com /v1/projects/*/installations /v0cc/log /v1alpha/projects/-/apps/*/webConfig
42 google-ima imasdk.googleapis.com /
41 google-ads/youtube youtube.com,youtube-nocookie.com /pagead/
44 google-ads/gtag googletagmanager.com /gtag/(js|destination)&id=(AW|DC|MC)-
25 google-tag-manager/gtag googletagmanager.com /gtag/js&id=GTM-
34 google-analytics googletagmanager.com /gtag/
31 google-analytics/ping googletagmanager.com /(a|td)$ /static/service_worker/
31 google-analytics/collect google-analytics.com,analytics.google.com /(*/)?collect$ /(r/)?__utm[.]gif
34 google-analytics/script google-analytics.com /(urchin|ga|analytics)(_debug)?[.]js$ /gtm/js
42 doubleclick/ad-tag doubleclick.net /tag/js/ /gampad/ /pagead/(ads$|js/|managed/|html/)
43 doubleclick/sync cm.g.doubleclick.net /
41 doubleclick doubleclick.net /(*/)?collect$
41 doubleclick/hit doubleclick.net /pagead/ /(ddm/)?(activity|fls)
42 google-ad-manager googletagservices.com /
42 google-ads/adsense googlesyndication.com /pagead/(js/|show_ads|ads$) /safeframe/
41 google-ads/conversion googleadservices.com /pagead/(1p-)?conversion/
41 meta-pixel/tr facebook.com /tr/?$
41 meta-pixel/topics facebook.com /privacy_sandbox/
41 meta-pixel/graph graph.facebook.com /(*/)?(events|activities)$
1 facebook-login facebook.com,instagram.com /(*/)?(dialog/)?oauth /(*/)?login
1 facebook-login/graph graph.facebook.com,graph.instagram.com /(v[0-9]+[.][0-9]+/)?(me|debug_token)(/|$)
46 facebook-sdk connect.facebook.net /(*/)?(sdk|all)[/.]
44 meta-pixel connect.facebook.net /
41 linkedin-insight linkedin.com /(px|collect)/?$
41 linkedin-insight/more linkedin.com /(attribution_trigger|wa|li/track)(/|$)
43 linkedin-insight/sync linkedin.com /(setuid|cookiesync|db_sync)
44 linkedin-insight/script licdn.com /li[.]lms-analytics/
46 linkedin-widgets platform.linkedin.com,licdn.com /in[.]js$ /badges/ /dms/
41 x-pixel t.co,twitter.com,x.com /(1/)?i/adsct
44 x-pixel/script ads-twitter.com /
1 microsoft-sign-in login.microsoft.com,graph.microsoft.com /
41 microsoft-uet bat.bing.com,bat.bing.net,bing.com,msn.com,microsoft.com /action(p)?/ /c[.]gif$
26 bing-maps bing.com /(api/)?maps /mapspreview/
34 application-insights msecnd.net /scripts/*ai[.][0-9a-z.]+$
31 application-insights/hit microsoft.com /OneCollector/ /collect/v[0-9]+
42 yandex-ads yandex.* /ads/
42 yandex-ads/more yandex.* /(an|adfox|adfstat|set/s/rsya)
42 yandex-ads/assets yastatic.net /(s3/)?(partner-code|pcode|safeframe|awaps-ad|adfox)
34 yandex-metrica/assets yastatic.net /(s3/)?metrika/
46 yandex-share yastatic.net,yandex.st /share2?/
26 yandex-maps yandex.* /(map-widget|maps|maps-api)(/|$)
26 yandex-maps/api api-maps.yandex.*,maps.yandex.* /
1 yandex-smartcaptcha smartcaptcha.yandexcloud.net,smartcaptcha.cloud.yandex.*,captcha-api.yandex.* /
1 yandex-id oauth.yandex.*,passport.yandex.*,autofill.yandex.* /
44 pinterest-tag pinimg.com /ct/
41 pinterest-tag/hit ct.pinterest.com /
46 pinterest-widgets pinimg.com /
44 reddit-pixel redditstatic.com /ads/
41 reddit-pixel/hit reddit.com /rp[.]gif$ /pixels/
46 reddit-embed redditstatic.com,redditmedia.com /
44 snap-pixel sc-static.net /scevent
41 snap-pixel/hit tr.snapchat.com,tr6.snapchat.com /
1 snapchat-login snapkit.com,accounts.snapchat.com /js/v[0-9]+/login /accounts/
41 tiktok-pixel/hit tiktok.com /api/v2/
44 tiktok-pixel tiktok.com /(i18n/pixel|api/v2/)
41 tiktok-pixel/events-api business-api.tiktok.com /open_api/
44 yahoo-ads yimg.com /wi/
42 yahoo-ads/display yimg.com /rq/darla/ /dy/ads/ /ci/sdarla/ /aaq/
41 yahoo-ads/hit analytics.yahoo.com /sp[.]pl /fpc /p[.]pl
43 yahoo-ads/sync ybp.yahoo.com,ups.analytics.yahoo.com,cms.analytics.yahoo.com /
44 yahoo-japan-ads yimg.jp /images/listing/tool/
41 yahoo-japan-ads/hit yahoo.co.jp /pagead/
26 hubspot-chat hubspot.com /livechat /conversations-visitor
41 hubspot/counters hubspot.com,hsforms.com,hsforms.net /__pt[a-z][.]gif /(*/)?counters[.]gif$
26 hubspot-forms hubspot.com /(embed/v3/form|uploads/form|submissions|formsubmissions)
26 hubspot-meetings/script hsappstatic.net /MeetingsEmbed/
26 hubspot-meetings meetings.hubspot.com,meetings-eu1.hubspot.com /
1 hubspot-consent hs-banner.com /
1 hubspot-files hubspot.net,hubspot.com,hsforms.net /(*/)?hubfs/ /hub/ /hs-fs/
1 amazon-login loginwithamazon.com,api-cdn.amazon.com,api.amazon.com /
1 amazon-pay payments.amazon.com,payments-eu.amazon.com,pay.amazon.com,pay-api.amazon.com,pay-api.amazon.eu /
42 amazon-ads/apstag amazon-adsystem.com /(*/)?apstag[.]js /e/dtb/ /aax2/ /widgets/
43 amazon-ads/sync amazon-adsystem.com /(dcm|ecm3|iu3|cm)$
41 amazon-ads/client fls-na.amazon.com,fls-eu.amazon.com,fls-fe.amazon.com,unagi.amazon.com /
34 aws-rum amazonaws.com /(*/)?cwr[.]js$
31 aws-rum/hit amazonaws.com /appmonitors/
31 aws-pinpoint amazonaws.com /v1/apps/*/(events|endpoints)
34 bugsnag/cloudfront d2wy8f7a9ursnm.cloudfront.net /
34 lucky-orange/cloudfront d10lpsik1i8c69.cloudfront.net /
34 snowplow/cloudfront d1fc8wv8zag5ca.cloudfront.net /
34 /analytics-library jsdelivr.net,unpkg.com /(npm/)?[@](amplitude/analytics-|segment/analytics-|snowplow/(javascript|browser)-|datadog/browser-(rum|logs)|sentry/|microsoft/applicationinsights-|newrelic/browser-agent|elastic/apm-rum|openreplay/tracker|fullstory/|rudderstack/analytics|plausible-analytics/|bugsnag/) /(npm/)?(yandex-metrica-watch|posthog-js|mixpanel-browser|amplitude-js|rudder-sdk-js|logrocket|clarity-js|countly-sdk-web|piano-analytics-js|plausible-tracker|rollbar|autotrack|matomo-tracker)([@]|/|$)
34 /analytics-library/cdnjs cdnjs.cloudflare.com /ajax/libs/(rollbar[.]js|raven[.]js|keen-(js|tracking)|autotrack|countly-sdk-web|logrocket|mixpanel|amplitude-js|bugsnag)/
42 prebid/cdn jsdelivr.net,unpkg.com,cdnjs.cloudflare.com /(npm|ajax/libs)/prebid[.]js[@/] /prebid[.]js[@/] /gh/prebid/
31 twitch/telemetry spade.twitch.tv,countess.twitch.tv /
41 spotify-ads pixels.spotify.com,pixel.spotify.com /
31 vimeo/telemetry vimeo.com,vimeocdn.com /ablincoln/ /add/player-stats /player-events/
31 wistia/telemetry pipedream.wistia.com,distillery.wistia.com /
31 brightcove/telemetry metrics.brightcove.com /
31 mapbox/telemetry events.mapbox.com /
31 bazaarvoice/telemetry bazaarvoice.com /(*/)?bv-?analytics /(st|a|sid)[.]gif$
41 disqus/ads disqus.com /juggler/ /ads-iframe/ /listPromoted
31 shopify-analytics shopifysvc.com /(*/)?produce(_batch)?$ /observeonly /v1/(metrics|traces)
34 jetpack wp.com /[ews](-[0-9]+)?[.]js$ /(*/)?bilmur([.]min)?[.]js$
31 jetpack/hit pixel.wp.com /
31 wix-analytics frog.wix.com /
34 godaddy-analytics wsimg.com /(traffic-assets|signals)/
31 godaddy-analytics/hit secureserver.net /eventbus/ /t/1/tl/
34 tilda-statistics tildacdn.com,tildaapi.com,tilda.ws /(*/)?tilda-?stat
34 weebly-statistics editmysite.com /(*/)?wsnbn/
34 framer-analytics events.framer.com /
31 squarespace-analytics performance.squarespace.com /
34 bitrix-analytics bitrix.info /(ba[.]js|bx_stat)
31 adobe-fonts/counter p.typekit.net /
34 adobe-target tt.omtrdc.net /
26 salesforce-chat force.com,salesforce.com,salesforce-sites.com,site.com,salesforce-scrt.com /(*/)?embeddedservice/ /ESW /iamessage/
26 salesforce-forms salesforce.com /servlet/servlet[.]WebTo
44 salesforce-dmp c360a.salesforce.com /
31 zendesk/telemetry zendesk.com /(embeddable_blip|frontendevents/|api/sunshine/(events|track))
31 paypal/telemetry t.paypal.com /ts
34 paypal/script paypalobjects.com /pa/js/
44 paypal-marketing paypal.com,paypalobjects.com /(muse|targeting)/ /tagmanager/pptm
26 apple-music embed.music.apple.com,embed.podcasts.apple.com,js-cdn.music.apple.com /
1 apple-pay apple-pay-gateway.apple.com,apple-pay-gateway-cert.apple.com,smp-device-content.apple.com /
1 apple-sign-in idmsa.apple.com,appleid.apple.com,account.apple.com /
31 apple-analytics xp.apple.com,securemetrics.apple.com /
1 vk-id id.vk.com,id.vk.ru,login.vk.com,login.vk.ru,oauth.vk.com,oauth.vk.ru /
1 telegram-login oauth.telegram.org /
1 /cloudflare-edge cloudflare.com /cdn-cgi/(trace|challenge-platform|scripts|image|apps)
1 vk-id/sdk unpkg.com,jsdelivr.net /(npm/)?[@]vkid/
41 vk-ads vk.com,vk.ru /rtrg /js/api/pixel
26 vk-video vk.com,vk.ru,vkvideo.ru,ok.ru /video_ext[.]php /videoembed/
31 vk-top-mail top-fwz1.mail.ru,top.mail.ru /
1 mail-ru-login oauth.mail.ru,o2.mail.ru /
34 baidu-tongji hm.baidu.com,push.zhanzhang.baidu.com,zz.bdstatic.com /hm[.]js /push[.]js /linksubmit/
26 baidu-maps api.map.baidu.com,map.baidu.com /
1 baidu-login passport.baidu.com,openapi.baidu.com,wappass.baidu.com /
42 baidu-ads cpro.baidustatic.com,dup.baidustatic.com,pos.baidu.com,cpro.baidu.com,cbjs.baidu.com,eclick.baidu.com,ada.baidu.com /
46 baidu-share share.baidu.com /
1 naver-login nid.naver.com /
1 naver-pay pay.naver.com /
26 naver-maps map.naver.com,map.pstatic.net,maps.apigw.ntruss.com /
26 naver-video tv.naver.com /embed/
42 naver-ads veta.naver.com,pstatic.net /gfp /tveta/ /melona/ /adimg
1 kakao-login kauth.kakao.com,accounts.kakao.com,kapi.kakao.com,kakaocdn.net,developers.kakao.com /oauth /login /weblogin /v[0-9]+/user/ /kakao_js_sdk/ /sdk/js/
26 kakao-maps dapi.kakao.com,daumcdn.net,map.daum.net,map.kakao.com /v2/ /mapjsapi/ /map_ /postcode
44 kakao-pixel daumcdn.net /(kas|adfit)/static/kp[.]js
42 kakao-adfit daumcdn.net /(kas|adfit)/
41 kakao-pixel/hit ad.daum.net /
1 line-login access.line.me,api.line.me,liff.line.me,static.line-scdn.net /oauth2/ /liff
44 line-tag line-scdn.net /n/line_tag/
41 line-tag/hit tr.line.me /
46 line-share social-plugins.line.me,line-scdn.net /r/web/social-plugin/ /widget/ /lineit/
1 wechat-login open.weixin.qq.com,res.wx.qq.com,res2.wx.qq.com /connect/ /open/js/
1 qq-login graph.qq.com,connect.qq.com,qzonestyle.gtimg.cn /oauth2 /qzone/openapi/ /qc_jssdk
1 tencent-captcha captcha.qq.com,captcha.qcloud.com,captcha.gtimg.com /
26 tencent-maps map.qq.com /
26 tencent-video v.qq.com /txp/iframe/
34 tencent-analytics pingjs.qq.com,tajs.qq.com,aegis.qq.com,beacon.qq.com,otheve.beacon.qq.com /
42 tencent-ads gdt.qq.com,qzs.gdtimg.com,e.qq.com /
44 ebay-partner-network epnt.ebay.com,rover.ebay.com,adn.ebay.com /
44 microsoft-uet/script bat.bing.com,bat.bing.net /bat[.]js /p/(insights|action)
34 microsoft-clarity/script clarity.ms /tag/ /s/
31 microsoft-clarity/hit clarity.ms /collect /c[.]gif
34 hotjar/script static.hotjar.com,script.hotjar.com /
34 segment/script cdn.segment.com /
31 segment/hit api.segment.io /v1/
34 mixpanel/script cdn.mxpnl.com,cdn4.mxpnl.com /
31 mixpanel/hit api.mixpanel.com,api-js.mixpanel.com,api-eu.mixpanel.com /(track|engage|groups|import|record|decide)
34 amplitude/script cdn.amplitude.com /
31 amplitude/hit api.amplitude.com,api2.amplitude.com,api.eu.amplitude.com /
34 fullstory/script edge.fullstory.com,fullstory.com /s/
31 fullstory/hit rs.fullstory.com /rec/
34 heap/script cdn.heapanalytics.com,cdn.us.heap-api.com /
31 heap/hit heapanalytics.com /(h|api)
34 plausible/script plausible.io /js/
31 plausible/hit plausible.io /api/event
34 fathom/script cdn.usefathom.com /(*/)?script[.]js$
34 umami/cloud cloud.umami.is /script[.]js$
34 cloudflare-web-analytics/script static.cloudflareinsights.com /beacon
31 cloudflare-web-analytics/hit cloudflareinsights.com /cdn-cgi/rum
34 new-relic/script js-agent.newrelic.com /
31 new-relic/hit nr-data.net /
34 sentry/script sentry-cdn.com /
34 datadog/script datadoghq-browser-agent.com /
34 optimizely/script cdn.optimizely.com /
31 optimizely/hit logx.optimizely.com /
34 vwo/script dev.visualwebsiteoptimizer.com /(j[.]php|lib/|web/|tag/)
31 vwo/hit dev.visualwebsiteoptimizer.com /(v|l|s|c|h|ee|cdc|events)[.](gif|php)$ /events/t
34 chartbeat/script static.chartbeat.com /
31 chartbeat/hit ping.chartbeat.net /
34 yandex-metrica/script mc.yandex.* /metrika/
31 yandex-metrica/hit mc.yandex.* /(watch|clmap|webvisor|sync_cookie_image)
43 criteo/sync gum.criteo.com,dis.criteo.com,ssp-sync.criteo.com,csync.criteo.com /
44 criteo/loader static.criteo.net,dynamic.criteo.com /js/
41 criteo/hit sslwidget.criteo.com,widget.criteo.com,measurement-api.criteo.com /
42 criteo/bid bidder.criteo.com,grid-bidder.criteo.com /
43 taboola/sync sync.taboola.com,trc.taboola.com /(sg|sync)/
44 taboola/script cdn.taboola.com /libtrc/unip/
42 taboola/widget cdn.taboola.com /libtrc/
41 taboola/hit trc.taboola.com,trc-events.taboola.com /
44 outbrain/script amplify.outbrain.com /cp/
42 outbrain/widget widgets.outbrain.com /outbrain[.]js
41 outbrain/hit tr.outbrain.com /
43 outbrain/sync sync.outbrain.com /
43 xandr/sync adnxs.com /(getuid|setuid|mapuid|bounce|async_usersync|dmp/)
41 xandr/hit adnxs.com /(px|seg|pixie)(/|$)
42 xandr/ad-tag adnxs.com,adnxs-simple.com /(ast|ut|ttj|tt|jpt|openrtb2|prebid)(/|$)
43 the-trade-desk/sync match.adsrvr.org /
44 the-trade-desk/script js.adsrvr.org /
41 the-trade-desk/hit insight.adsrvr.org /track/
43 magnite/sync eus.rubiconproject.com,pixel.rubiconproject.com,token.rubiconproject.com /
42 magnite/bid fastlane.rubiconproject.com,prebid-server.rubiconproject.com,ads.rubiconproject.com /
43 pubmatic/sync pubmatic.com /(*/)?user_sync /AdServer/(Pug|SPug|ImgSync|PugMaster|UCookieSetPug)
42 pubmatic/bid hbopenbid.pubmatic.com,ads.pubmatic.com /
43 openx/sync openx.net /w/1[.]0/(pd|cm|sd)$
42 openx/bid openx.net /w/1[.]0/(jstag|arj|acj|ajs) /openrtb
43 index-exchange/sync casalemedia.com /(usermatch|rum|crum|rrum)
43 adobe-audience-manager/sync demdex.net /(id|ibs:|dest5|event)
44 quantcast/script quantserve.com /quant[.]js /aquant[.]js /rules-
41 quantcast/hit quantserve.com /pixel
34 comscore/script scorecardresearch.com /(beacon[.]js|cs/|internal-c2/)
44 hubspot/script hs-scripts.com,hs-analytics.net,hsadspixel.net /
44 klaviyo/script static.klaviyo.com /onsite/
44 adroll/script s.adroll.com /j/
41 adroll/hit d.adroll.com,ipv4.d.adroll.com /
44 google-ads/script googleadservices.com /pagead/conversion(_async)?[.]js
44 quora-pixel/script a.quora.com /qevents[.]js
41 quora-pixel/hit q.quora.com /
1 /log-in linkedin.com,twitter.com,x.com,pinterest.com,reddit.com,tiktok.com,snapchat.com,yahoo.com,tumblr.com,vk.com,vk.ru,ok.ru,mail.ru,yandex.*,line.me,kakao.com,naver.com,qq.com,baidu.com,weibo.com,discord.com,spotify.com,twitch.tv,github.com,slack.com,microsoft.com,salesforce.com,force.com,hubspot.com,ebay.com,apple.com,amazon.com /(*/)?oauth[0-9.]{0,3}(/|$) /(*/)?auth/(authorize|o2)(/|$) /(*/)?authorize(/|$) /(*/)?authenticate(/|$) /api/v1/access_token /ap/oa$
46 vk-widgets vk.ru,userapi.com,ok.ru,connect.mail.ru /
44 liveramp/ats privacymanager.io /ats-modules/ /(*/)?ats[.]js$
44 google-ads/own own /(*/|*[.]js|*gtag/js)?$&id=(AW|DC|MC)-[0-9]{7,}
41 google-ads/own-hit own /(*/)?ccm/(collect|conversion|form-data)(/|$) /(*/)?gtag/destination$&id=(AW|DC|MC)- /(*/)?pagead/(1p-)?(user-list|conversion|viewthroughconversion)/[0-9]{7,}
44 meta-pixel/own * /(*/)?fbevents[.]js$
44 meta-pixel/own-config * /(*/)?signals/config/[0-9]{9,}
43 adobe-audience-manager * /id$&d_(visid_ver|orgid)=
43 /cookie-sync third /(*/)?(user|cookie|pixel)_?-?(sync|match)(/|[.]|$) /(*/)?[gs]etuid[a-z]{0,2}(/|$)
43 /cookie-sync/consent third /(*/)?[a-z]{0,6}_?-?(sync|match)$&(gdpr|gdpr_consent|us_privacy|gpp|redir)=
42 prebid * /(*/)?prebid([v0-9._-]+)?([.]min)?[.]js$ /(*/)?openrtb2/(auction|amp|video)
42 prebid/more * /(*/)?prebid[v0-9._-]+[a-z]+([.]min)?[.]js$ /(*/)?openrtb2?/(prebid|bid|[0-9]+)
42 google-ad-manager/own * /(*/)?tag/js/gpt[.]js$ /(*/)?pubads_impl*[.]js$ /(*/)?gampad/(ads|jump)$
42 google-ads/own-adsense * /(*/)?(adsbygoogle|show_ads)(_impl)?[.]js$
42 google-ima/own * /(*/)?ima3(_dai)?(_debug)?[.]js$
42 amazon-ads/own * /(*/)?apstag[.]js$
42 ezoic/own own /ezoic/*[.]js$
41 meta-pixel/hit * /(*/)?tr/?$&id=[0-9]{12,}&ev=
41 meta-pixel/hit-anywhere * /&id=[0-9]{15}&ev=[A-Z]&dl=
41 criteo * /event$&a=&v=[0-9]+[.][0-9]+&p0=
44 criteo/script * /(*/)?js/ld/ld[.]js$
44 snap-pixel/own * /(*/)?scevent([.]min)?[.]js$
44 x-pixel/own * /(*/)?uwt[.]js$
44 linkedin-insight/own * /(*/)?li[.]lms-analytics/insight*[.]js$
44 tiktok-pixel/own * /(*/)?pixel/events[.]js$&sdkid=
44 outbrain/own * /(*/)?obtp[.]js$
44 yahoo-ads/own * /(*/)?ytc[.]js$
44 bloomreach/own * /(*/)?exponea([.]min)?[.]js$
44 mparticle/own * /(*/)?mparticle[.]js$
31 comscore * /[bp]2?$&c1=[0-9]+&c2=[0-9]{5,}
44 marketo * /(*/)?munchkin(-beta)?[.]js$ /(*/)?webevents/(visitWebPage|clickLink|visitWeb)
44 pardot * /pd[.]js$ /analytics$&visitor_id=&pi_opt_in=
44 eloqua * /(*/)?elqCfg([.]min)?[.]js$ /(*/)?visitor/v200/svrGP
44 hubspot/own * /hs/scriptloader/[0-9]+[.]js$ /(*/)?__pt[qc][.]gif$
44 mautic * /(*/)?(mtc[.]js|mtracking[.]gif)$
44 /ad-plugin own /(*/)?plugins/(pixelyoursite|pixelyoursite-pro|official-facebook-pixel|facebook-for-woocommerce|pinterest-for-woocommerce|tiktok-for-business)/
34 zaraz own /cdn-cgi/zaraz/
34 vercel-analytics own /_vercel/(speed-)?insights/
34 matomo * /(*/)?(matomo|piwik)([.]min)?[.]js$
34 matomo/heatmap * /(*/)?plugins/HeatmapSessionRecording/
25 matomo-tag-manager * /(*/)?js/container_[A-Za-z0-9]{8}(_[A-Za-z0-9_]+)?[.]js$
34 plausible * /(*/)?plausible([._-][a-z._-]+)?[.]js$
34 plausible/proxied * /(*/)?js/pa-[A-Za-z0-9_-]{21}[.]js$ /(*/)?script[.]*(file-downloads|outbound-links|tagged-events|pageview-props|exclusions)*[.]js$
34 umami * /(*/)?umami([.]min)?[.]js$
34 umami/folder * /(*/)?umami/(script[.]js|api/send)$
34 posthog * /(*/)?(static/array([.]full)?[.]js$|array/phc_) /(*/)?(e|s|flags)/$&(ip|compression)=&_=[0-9]+
34 posthog/hit * /(*/)?(decide|i/v0/e)/?$&(ip|compression)=&_=[0-9]+
34 posthog/parts * /(*/)?static/(recorder-v2|exception-autocapture|dead-clicks-autocapture|lazy-recorder|posthog-recorder)[.]js$&v=[0-9]+[.][0-9]+
34 google-analytics/own own /(*/|*[.]js|*gtag/js)?$&id=G(-[A-Z0-9]{10}|T-[A-Z0-9]{6})
34 google-analytics/own-ua own /(*/|*gtag/js)?$&id=UA-[0-9]{4,}-
31 cloudflare-web-analytics own /cdn-cgi/(rum|beacon)
31 matomo/hit * /(*/)?(matomo|piwik)[.]php$ /&idsite=[0-9]+&rec=1
31 matomo/tracker * /(*/)?(js/tracker|QueuedTracking/tracker)[.]php$
31 piwik-pro * /(*/)?ppms[.](js|php)$
25 piwik-pro-tag-manager * /(*/)?containers/[0-9a-f]{8}-[0-9a-f-]+(/noscript[.]html|[.]js|[.]sync[.]js)$
31 snowplow * /(*/)?com[.]snowplowanalytics[.]snowplow/tp2$
31 snowplow/get * /(*/)?com[.]snowplowanalytics[.](snowplow/tp1|iglu/v1)$ /(*/)?i$&e=[a-z]{2}&p=web
34 snowplow/script * /(*/)?sp(-[0-9]+[.][0-9]+[.][0-9]+|[.]lite)([.]min)?[.]js$ /(*/)?snowplow([.]min)?[.]js$
31 google-analytics/hit * /(*/)?(collect|[ag]{2}/g/c)$&tid=(G|UA)-
31 google-analytics/hit-anywhere * /&v=2&tid=G-[A-Z0-9]{8}&gtm= /(*/)?mp/collect$&measurement_id=G-
31 adobe-analytics * /b/ss/[A-Za-z0-9._,-]+/[0-9]+
34 adobe-analytics/script * /(*/)?(AppMeasurement|s_code|VisitorAPI)*[.]js$
31 adobe-web-sdk * /(*/)?ee/(*/)?v[0-9]+/(interact|collect)$
31 adobe-web-sdk/identity * /(*/)?ee/(*/)?v[0-9]+/identity/acquire$
34 adobe-web-sdk/script * /(*/)?alloy([.]min)?[.]js$
31 adobe-target/own * /(*/)?rest/v1/(delivery|mbox)(/|$)&client=&(sessionId|mboxSession)= /m2/*/mbox/(json|ajax|standard|delivery) /(*/)?at(-[0-9.]+|[.]min)[.]js$
25 adobe-launch * /(*/)?(launch-(EN|AG)?[0-9a-f]{12,}|satelliteLib-[0-9a-f-]+)(-[a-z]+)?([.]min)?[.]js$
25 tealium-iq * /(*/)?utag([.]sync|[.]v|[.]loader|[.][0-9]+)?[.]js$
31 piano-analytics * /(*/)?hit[.]xiti$ /&s=[0-9]{5,}&idclient=
34 piano-analytics/script * /(*/)?(piano-analytics|smarttag)([.]min)?[.]js$
34 eulerian own /ea[.]js$ /dyn(view|click)/*$&ea- /col[0-9a-z]*/[0-9a-z-]+/[0-9]{5,}$&url=
34 segment * /(*/)?analytics[.]js/v1/[A-Za-z0-9]+/(analytics([.]min)?[.]js|platform/) /(*/)?analytics-next/bundles/
34 rudderstack * /(*/)?rudder-analytics([.]min)?[.]js$ /(*/)?(modern|legacy)/rsa([.]min)?[.]js$
34 mixpanel * /(*/)?mixpanel([0-9a-z.-]+)?[.]js$ /(*/)?(track|engage|groups|record)/$&ip=[01]&_=[0-9]+ /(*/)?(track|engage)/$&data=ey
34 amplitude * /(*/)?(amplitude|analytics-browser|marketing-analytics-browser)-[0-9.]+(-min)?[.]js([.]gz)?$ /(*/)?2/httpapi$
34 heap * /(*/)?heap-[0-9]{6,}[.]js$
34 hotjar * /(*/)?hotjar-[0-9]{4,}[.]js$
34 microsoft-clarity * /(*/)?s/[0-9]+[.][0-9]+[.][0-9]+/clarity[.]js$
34 fullstory * /(*/)?s/fs(-debug)?[.]js$ /(*/)?rec/(page|bundle|settings)&OrgId=
34 contentsquare * /(*/)?uxa/[0-9a-f]{10,}[.]js$
34 crazy-egg * /(*/)?pages/scripts/[0-9]{4}/[0-9]{4}[.]js$
34 logrocket * /(*/)?LogRocket([.]min)?[.]js$
34 new-relic * /(*/)?nr-(loader-)?(spa|rum|full|pro|lite)([0-9a-z.-]+)?[.]js$ /(*/)?NRJS-[0-9a-f]{8,}
34 dynatrace * /(*/)?ruxitagent*_*[.]js$ /(*/)?rb_[0-9a-z-]+$&type=js
34 appdynamics * /(*/)?adrum(-[0-9a-z.-]+)?[.]js$
34 elastic-apm * /(*/)?elastic-apm-rum*[.]js$ /(*/)?intake/v[23]/rum/events$
34 datadog * /(*/)?datadog-(rum|logs)*[.]js$ /&ddforward=
34 mpulse * /(*/)?boomerang(-[0-9.]+)?([.]min)?[.]js$ /(*/)?boomerang/[0-9A-Z]{5}-[0-9A-Z]{5}-
31 sentry * /(*/)?api/[0-9]+/(envelope|store|security)/$&sentry_key=
34 bugsnag * /(*/)?bugsnag(-[0-9.]+)?([.]min)?[.]js$
34 rollbar * /(*/)?rollbar([.]umd|[.]named-amd)?([.]min)?[.]js$
34 vwo * /(*/)?j[.]php$&a=[0-9]+&u=http
34 optimizely * /(*/)?optimizelyjs/[0-9]{6,}[.]js$
34 kameleoon * /(*/)?kameleoon(-full|-iframe)?[.](js|html)$
34 chartbeat * /(*/)?chartbeat(_mab|_video)?[.]js$
34 yandex-metrica * /(*/)?metrika/(tag|watch)(_ww)?[.]js$ /(*/)?watch/[0-9]+(/1)?$&(wmode|page-url|browser-info)=
34 baidu-tongji/own * /(*/)?hm[.]js$&[0-9a-f]{32}
31 mapp * /[0-9]{15}/(wt|cc)$&p= /(*/)?webtrekk(_v[0-9]+)?([.]min)?[.]js$
34 econda * /(*/)?emos(2|3|-v3)?[.]js$
34 gemius * /(*/)?x?gemius[.]js$ /(*/)?_[0-9]+/redot[.](js|gif)$
34 countly * /(*/)?countly([.]min)?[.]js$ /(*/)?i$&app_key=&device_id=
31 goatcounter * /(*/)?count$&p=&rnd=
31 fathom * /$&h=http&p=&sid=[A-Z]{6,}&cid=[0-9]+
31 simple-analytics * /(*/)?simple[.]gif$ /simple/(proxy[.]js|append|event)$ /(*/)?(proxy[.])?simpleanalytics([.][a-z]+)?[.]js$
34 pirsch * /(*/)?pirsch(-[a-z]+)?([.]min)?[.]js$ /(*/)?pirsch/(hit|event|session)$
34 swetrix * /(*/)?swetrix([.]min)?[.]js$
34 shynet * /ingress/[0-9a-f]{8}-[0-9a-f-]+/(*/)?(script[.]js|pixel[.]gif)$
34 open-web-analytics * /(*/)?owa[.]tracker*[.]js$ /(*/)?owa/log[.]php$
34 openreplay * /(*/)?openreplay(-assist)?([.]min)?[.]js$ /(*/)?ingest/v1/web/(start|i)$
31 shopify-analytics/own * /(*/)?shopifycloud/(web-pixels|perf) /(*/)?trekkie[.]st /[.]well-known/shopify/monorail/ /cdn/wpm/ /wpm[@]
31 shopify-analytics/more * /(*/)?shopifycloud/boomerang/ /(*/)?web-pixels[@] /(*/)?trekkie[.][a-z]+[.][0-9a-f-]+[.]
34 salesforce-commerce * /(*/)?dw(analytics|ac)-[0-9.]+[.]js$ /(*/)?__Analytics-(Start|Tracking)$
31 squarespace-analytics/own own /api/census/(RecordHit|button-render|form-render)$ /api/1/performance/(records|settings)$
34 netlify-rum own /[.]netlify/scripts/rum
34 jetpack/own * /(*/)?bilmur([.]min)?[.]js$
34 /site-statistics own /(*/)?plugins/(wp-statistics|burst-statistics|koko-analytics|wp-slimstat|independent-analytics|statify|google-analytics-for-wordpress|matomo|plausible-analytics|clicky)/ /(*/)?wp-json/(wp-statistics|burst|koko-analytics|statify|matomo)/v[0-9]+ /(*/)?koko-analytics-collect[.]php$ /(*/)?modules/statistics/statistics[.]php$
25 google-tag-manager own /(*/|*[.]js|*ns[.]html)?$&id=GTM-[A-Z0-9]{4,}`;

function slug(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function split(list, code, each) {
  let byHand = false;
  for (const part of list.split(" ")) {
    if (part === "+") byHand = true;
    else if (part.startsWith("=")) code = part.slice(1);
    else if (part) each(part, code, byHand);
  }
}
function readName(part) {
  const [, name = part, store, life] = /^(.*);([cl]?)(.*)$/.exec(part) ?? [];
  return {
    name,
    ...store && { store: store === "c" ? "cookie" : "local" },
    ...life && { lifetime: life === "0" ? "session" : "P" + life }
  };
}

const CLASSES = ["first-party", "functional", "analytics", "advertising"];
const ROLES = ["", "pixel", "ad-tag", "cookie-sync", "tracker-script", "tag-manager", "widget"];
function meaning(code) {
  const digit = parseInt(code, 36);
  const role = ROLES[digit % ROLES.length];
  return {
    class: CLASSES[Math.floor(digit / ROLES.length)] ?? "unknown",
    ...role && { role }
  };
}
const STEM = 4;
const literal = (pattern) => /^[^*#@$([?{]*(?![?{])/.exec(pattern)?.[0] ?? "";
function answerOf({ cards }, { code, id, rule, byHand }) {
  const entity = cards.get(id)?.entity;
  return {
    ...meaning(code),
    ...id && { service: id },
    ...entity && { entity },
    rule,
    confidence: byHand ? "high" : "medium"
  };
}
function unpack(text) {
  const cards = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Map();
  const exact = /* @__PURE__ */ new Map();
  const patterns = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const listed = [];
  let rank = 0;
  function addName(code, id, entry, byHand) {
    const pattern = entry.name;
    const row = { code, id, rule: "name:" + pattern, byHand, rank: rank++, pattern };
    const stem = literal(pattern);
    if (stem === pattern) {
      if (!exact.has(pattern)) exact.set(pattern, row);
      return;
    }
    const key = stem.slice(0, STEM);
    const bucket = patterns.get(key);
    if (bucket) bucket.push(row);
    else patterns.set(key, [row]);
  }
  for (const line of text.split("\n")) {
    const [head = "", hostList = "", nameList = "", policy = "", owner, ownId] = line.split("	");
    const code = head.charAt(0);
    const name = head.slice(1);
    const id = ownId || slug(name);
    const entity = owner || name;
    const domains = [];
    const own = [];
    split(hostList, code, (part, now, byHand) => {
      const host = part.startsWith(".") ? id.replace(/-/g, "") + part : part;
      domains.push(host);
      hosts.set(host, { code: now, id, rule: "host:" + host, byHand });
    });
    split(nameList, code, (part, now) => {
      const entry = readName(part);
      own.push(entry);
      listed.push({ code: now, id, entry });
    });
    if (!id) continue;
    const starts = {
      "/": `https://www.${domains[0]}/`,
      ",": `https://${domains[0]}/`
    };
    const start = starts[policy.charAt(0)];
    const policyUrl = start ? start + policy.slice(1) : /^http:/.test(policy) ? policy : "https://" + policy;
    names.set(id, own);
    cards.set(id, {
      id,
      name,
      entity,
      ...meaning(code),
      ...policy && { policyUrl },
      hosts: domains,
      names: own
    });
  }
  for (const line of NAMES.split("\n")) {
    const [head = "", list = ""] = line.split("	");
    const id = head.slice(1);
    const entries = list.split(" ").map(readName);
    names.get(id)?.push(...entries);
    for (const entry of entries) addName(head.charAt(0), id, entry, true);
  }
  listed.sort((a, b) => b.entry.name.length - a.entry.name.length);
  for (const { code, id, entry } of listed) addName(code, id, entry, false);
  return { cards, hosts, exact, patterns };
}
const LONGEST = 512;
function regular(pattern) {
  const parts = { ".": "[.]", "#": "[0-9]+", "@": "[0-9a-f-]+", "*": ".*" };
  return new RegExp("^" + pattern.replace(/\[[^\]]*\]|[.#@*]/g, (part) => parts[part] ?? part) + "$", "s");
}
function nameIn({ exact, patterns }, name) {
  const text = name.slice(0, LONGEST);
  const direct = exact.get(text);
  if (direct) return direct;
  let best;
  for (let length = 0; length <= STEM && length <= text.length; length++) {
    for (const row of patterns.get(text.slice(0, length)) ?? []) {
      if (best && best.rank < row.rank) break;
      if ((row.test ??= regular(row.pattern)).test(text)) best = row;
    }
  }
  return best;
}

const tables = once(() => unpack(SERVICES + "\n" + RARE));
const rules = once(() => readRules(ALL_RULES));
const everything = {
  rules(host, own, text) {
    const { rows, hint } = rules();
    const found = [];
    for (const name of own ? [] : [host.replace(/\.(com?\.)?[a-z]{2,3}$/, ".*"), host])
      walk(name, (hash) => void found.unshift(...rows.get(hash) ?? []));
    return text === void 0 || hint.test(text) ? [...found, ...rows.get(own ? "own" : "third") ?? []] : found;
  },
  host(suffix) {
    const row = tables().hosts.get(suffix);
    return row && answerOf(tables(), row);
  },
  name(name) {
    const row = nameIn(tables(), name);
    return row && answerOf(tables(), row);
  },
  entity: (service) => tables().cards.get(service)?.entity
};

const textOf = ({ path, query }) => path + "\n" + query;
function rulesOf({ host, found }, { catalogue = everything }, text) {
  return catalogue.rules?.(host, !found, text);
}
function byCatalogue({ host }, { suffix }, { catalogue = everything }) {
  for (let rest = host.slice(-253); rest.length > suffix.length; rest = rest.slice(rest.indexOf(".") + 1)) {
    const found = catalogue.host(rest);
    if (found) return found;
    if (!rest.includes(".")) return;
  }
  return;
}
function byInitiator({ initiator, page, owner, catalogue }) {
  if (!initiator) return;
  const { role, ...what } = classifyUrl(initiator, { page, owner, catalogue });
  if (what.class === "first-party" || !isPassedOn({ ...what, ...role && { role } })) return;
  return { ...what, rule: "initiator:" + what.rule, confidence: "medium" };
}
const SYNC = /[/._-](user|cookie|id|pixel|server|pbuser|u|c)?[_-]?(sync|match)(?![a-z])|[?&](redir\w*|r|ru)=https?%3A|partner_?(user_?)?id=/i;
const AUCTION = /[/._-](prebid|header-?bid|bid(s|der)?|hb(id)?|rtb|ortb|openrtb|auction)(?![a-z])/i;
function useOf(what, type, { host, path, query }) {
  const isScript = type === "script";
  if (what.class === "advertising" && what.role === void 0) {
    const text = "." + host + path + query;
    if (!isScript && SYNC.test(text)) return "cookie-sync";
    if (AUCTION.test("." + host + path)) return "ad-tag";
    if (type === "frame") return "ad-tag";
  }
  if (isScript) return "tracker-script";
  return /^(image|beacon|fetch)$/.test(type) ? "pixel" : what.role;
}
const REPORTS = [
  /[?&](dl|url|page_?(url)?|href|loc\w*)=/i,
  /[?&](dr|ref|rf|\w*referr?er)=/i,
  /[?&](cid|uid|uuid|sid|(client|visitor|user|session|device)_?id)=/i,
  /[?&](e|ev|en|event(_?name)?|action)=/i,
  /[?&](t|ts|time(stamp)?|_|cb|rnd|now)=/i,
  /[?&](sr|sw|sh|res|screen(_?(size|width|height))?|vp)=/i
];
function roleOf(what, url, context) {
  const { type } = context;
  const { role } = what;
  if (!type || role && role !== "pixel" && role !== "tracker-script") return role;
  const target = take(url, context);
  if (!target) return role;
  if (what.class === "analytics" || what.class === "advertising") return useOf(what, type, target);
  if (what.class !== "unknown" || type !== "image") return role;
  return REPORTS.filter((report) => report.test(target.query)).length > 1 ? "pixel" : role;
}
function classifyUrl(url, context) {
  const { catalogue = everything } = context;
  const what = classifyUrl$1(url, context, {
    byRules: (target) => {
      const text = textOf(target);
      return byRow(rulesOf(target, context, text) ?? [], text);
    },
    byHost: (target, found) => byCatalogue(target, found, context) ?? (found.suffix ? void 0 : byInitiator(context))
  });
  const role = roleOf(what, url, context);
  const entity = what.entity ?? (what.service && catalogue.entity?.(what.service));
  return { ...what, ...entity && { entity }, ...role && { role } };
}
function classifyName(name, context) {
  const { catalogue = everything } = context;
  const what = classifyName$1(
    name,
    { ...context, catalogue },
    (url, rest) => classifyUrl(url, { ...rest, catalogue })
  );
  const entity = what.entity ?? (what.service && catalogue.entity?.(what.service));
  return entity ? { ...what, entity } : what;
}

function step(place, what, sought = place) {
  return what ? { step: place, rule: what.rule, matched: true, class: what.class } : { step: place, rule: sought, matched: false };
}
function steps(rows, text) {
  return rows.map((row) => ({
    step: row.rule.replace(/:.*/s, ""),
    rule: row.rule,
    matched: row.test(text),
    class: CLASSES$1[+row.code.charAt(0)]
  }));
}
function words(what) {
  const none = what.rule === "none";
  return [
    step("words", none ? void 0 : what),
    { step: "none", rule: "none", matched: true, class: "unknown" }
  ];
}
function owned(what) {
  return step("owner", what.rule.startsWith("owner:") ? what : void 0);
}
function explain(url, context) {
  const what = classifyUrl(url, context);
  const target = take(url, context);
  if (!target) return [step("invalid", what)];
  const { found, path, query } = target;
  const first = [owned(what), ...steps(rulesOf(target, context) ?? rowsOf(target), path + "\n" + query)];
  const own = { class: "first-party", rule: "same-site"};
  if (!found) return [...first, step("same-site", own)];
  const byHost = found.suffix ? found.what : void 0;
  return [
    ...first,
    step("same-site", void 0),
    step("catalogue", byCatalogue(target, found, context)),
    step("host", byHost, "host:" + target.host),
    ...context.initiator ? [step("initiator", byInitiator(context))] : [],
    ...words(byHost ? guess("h", "." + target.host) : found.what)
  ];
}
function explainName(name, context) {
  const what = classifyName(name, context);
  const text = name.slice(0, LONGEST$1);
  const { catalogue = everything, domain, setBy, page, owner, ...store } = context;
  const passedOn = (from) => {
    const inherited = classifyName("", {
      ...store,
      page,
      catalogue,
      owner: owner && { ...owner, name: () => void 0 },
      ...from
    });
    return inherited.confidence === "medium" ? inherited : void 0;
  };
  return [
    owned(what),
    ...steps(candidates(text), text),
    step("catalogue", catalogue.name(text)),
    ...domain ? [step("domain", passedOn({ domain }))] : [],
    ...setBy ? [step("initiator", passedOn({ setBy }))] : [],
    ...words(guess("n", ":" + text))
  ];
}

export { classifyName, classifyUrl, explain, explainName };
