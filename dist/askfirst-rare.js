/*! askfirst, MIT. Contains data, modified, from third-party-web (c) 2019 Patrick Hulce, tarteaucitron (c) 2014 AmauriC, Wappalyzer (c) Wappalyzer (MIT), Open Cookie Database, Prebid.js (Apache-2.0): THIRD_PARTY_NOTICES.md */const o=`02Checkout	+ .com avangate.com			Verifone
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
rpo.st	+ po.st			RadiumOne`;export{o as RARE};
