/*! askfirst, MIT. Contains data, modified, from third-party-web (c) 2019 Patrick Hulce, tarteaucitron (c) 2014 AmauriC, Wappalyzer (c) Wappalyzer (MIT), Open Cookie Database, Prebid.js (Apache-2.0): THIRD_PARTY_NOTICES.md */const P=`091app.com	+ 91app.com
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
rX widgets	+ twimg.com twitter.com x.com		support.twitter.com/articles/20170514	X Corp.`,H=`0	PHPSESSID;0 __Secure-PHPSESSID;0 JSESSIONID;0 ASP.NET_SessionId;0 ASPSESSIONID$ .ASPXAUTH;0 .AspNetCore.*;0 .AspNet.* __RequestVerificationToken*;0 XSRF-TOKEN;0 laravel_session;0 csrftoken sessionid;1Y django_language;0 __Host-(session|csrf|auth|sess)* __Secure-session* connect.sid;0 next-auth.* __Secure-next-auth.*;0 authjs.* __Secure-authjs.* sb-*-auth-token* __session __client_uat* wordpress_*;0 wp-settings-*;1Y comment_author_@ woocommerce_*;0 wp_woocommerce_session_@ form_key;0 mage-*;0 cart cart_currency;14D cart_sig;14D cart_ts;14D localization;2W secure_customer_sig _secure_session_id;0 keep_alive;14W _shopify_essential;1Y shopify_pay_redirect _tracking_consent;2Y checkout_token;14D storefront_digest;2Y AWSALB*;0 AWSELB*;0 ARRAffinity*;1Y SERVERID;0 BIGipServer* __cf_bm;0 cf_clearance;0 __cflb;0 __cfruid;0 _cfuvid;0 __cfduid;5Y __cfwaitingroom;0 cf_chl_*;0 _abck;0 bm_sz bm_sv bm_mi ak_bmsc
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
l	pa_(google|openx|rubicon|twitter|yahoo)_ts;2Y`;function F(e){return e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}function Y(e,o,c){let i=!1;for(const a of e.split(" "))a==="+"?i=!0:a.startsWith("=")?o=a.slice(1):a&&c(a,o,i)}function E(e){const[,o=e,c,i]=/^(.*);([cl]?)(.*)$/.exec(e)??[];return{name:o,...c&&{store:c==="c"?"cookie":"local"},...i&&{lifetime:i==="0"?"session":"P"+i}}}const W=["first-party","functional","analytics","advertising"],x=["","pixel","ad-tag","cookie-sync","tracker-script","tag-manager","widget"];function R(e){const o=parseInt(e,36),c=x[o%x.length];return{class:W[Math.floor(o/x.length)]??"unknown",...c&&{role:c}}}const D=4,j=e=>/^[^*#@$([?{]*(?![?{])/.exec(e)?.[0]??"";function V({cards:e},{code:o,id:c,rule:i,byHand:a}){const s=e.get(c)?.entity;return{...R(o),...c&&{service:c},...s&&{entity:s},rule:i,confidence:a?"high":"medium"}}function O(e){const o=new Map,c=new Map,i=new Map,a=new Map,s=new Map,l=[];let u=0;function I(n,r,m,g){const t=m.name,d={code:n,id:r,rule:"name:"+t,byHand:g,rank:u++,pattern:t},w=j(t);if(w===t){i.has(t)||i.set(t,d);return}const y=w.slice(0,D),v=a.get(y);v?v.push(d):a.set(y,[d])}for(const n of e.split(`
`)){const[r="",m="",g="",t="",d,w]=n.split("	"),y=r.charAt(0),v=r.slice(1),p=w||F(v),G=d||v,h=[],S=[];if(Y(m,y,(b,A,k)=>{const T=b.startsWith(".")?p.replace(/-/g,"")+b:b;h.push(T),c.set(T,{code:A,id:p,rule:"host:"+T,byHand:k})}),Y(g,y,(b,A)=>{const k=E(b);S.push(k),l.push({code:A,id:p,entry:k})}),!p)continue;const z={"/":`https://www.${h[0]}/`,",":`https://${h[0]}/`}[t.charAt(0)],U=z?z+t.slice(1):/^http:/.test(t)?t:"https://"+t;s.set(p,S),o.set(p,{id:p,name:v,entity:G,...R(y),...t&&{policyUrl:U},hosts:h,names:S})}for(const n of H.split(`
`)){const[r="",m=""]=n.split("	"),g=r.slice(1),t=m.split(" ").map(E);s.get(g)?.push(...t);for(const d of t)I(r.charAt(0),g,d,!0)}l.sort((n,r)=>r.entry.name.length-n.entry.name.length);for(const{code:n,id:r,entry:m}of l)I(n,r,m,!1);return{cards:o,hosts:c,exact:i,patterns:a}}const K=512;function Z(e){const o={".":"[.]","#":"[0-9]+","@":"[0-9a-f-]+","*":".*"};return new RegExp("^"+e.replace(/\[[^\]]*\]|[.#@*]/g,c=>o[c]??c)+"$","s")}function X({exact:e,patterns:o},c){const i=c.slice(0,K),a=e.get(i);if(a)return a;let s;for(let l=0;l<=D&&l<=i.length;l++)for(const u of o.get(i.slice(0,l))??[]){if(s&&s.rank<u.rank)break;(u.test??=Z(u.pattern)).test(i)&&(s=u)}return s}let B;const _=()=>B??=O(P);let N;function Q(){return N??=import("./askfirst-rare.js").then(({RARE:e})=>{B=O(P+`
`+e)},e=>{throw N=void 0,e})}const C=e=>X(_(),e),L=e=>e&&V(_(),e),f={host:e=>L(_().hosts.get(e)),name:e=>L(C(e)),service:e=>_().cards.get(e),services:()=>[..._().cards.values()]};function M(e){const o=e.slice(0,512).replace(/[/:?#].*/s,"").toLowerCase();for(const c of[o,o.replace(/\.(com?\.)?[a-z]{2,3}$/,".*")])for(let i=0;i>=0;i=c.indexOf(".",i+1)){const a=_().hosts.get(c.slice(i&&i+1));if(a)return a}}function J(e,o,c){const[,i=e,a=""]=/^(?:initiator:)*([\w-]+):(.*)$/s.exec(e)??[];switch(i){case"host":return M(a)?.id;case"name":{const s=a.replaceAll("[.]",".").replaceAll("[0-9]+","#").replaceAll("[0-9a-f-]+","@");return(q(a)??q(s)??C(o||s))?.id}case"owner":case"url":case"signature":return a.replace(/\/.*/s,"")||M(o)?.id;case"lexical":case"none":return(c==="cookie"||c==="storage"?C(o):M(o))?.id;default:return}}function $(e){if(typeof e=="string"&&!e.includes(":"))return f.service(e);const{rule:o,service:c,what:i="",kind:a}=typeof e=="string"?{rule:e}:e;return f.service(J(o,i,a)??"")??f.service(c??"")}function q(e){const{exact:o,patterns:c}=_(),i=c.get(j(e).slice(0,D));return o.get(e)??i?.find(a=>a.pattern===e)}async function ee(e){const{purposesOf:o}=await import("./askfirst-purposes.js");return o(e)}async function oe(e){const{purposeOf:o}=await import("./askfirst-purposes.js");return o(e)}export{f as catalogue,Q as complete,$ as describe,oe as purpose,ee as purposes};
