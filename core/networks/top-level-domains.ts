/**
 * The top-level domains that make a link on X: those of its own counter, twitter-text 3.1.0.
 *
 * The list is older than the registry's, and the counter goes by it: an address under a newer domain is plain text to it.
 */

/** Of two Latin letters, most of them countries: the first letter, then every second one. */
const TWO_LETTERS = `
  acdefgilmnoqrstuwxz babdefghijlmnoqrstvwyz cacdfghiklmnoruvwxyz dejkmoz eceghrstu fijkmor gabdefghilmnpqrstuwy hkmnrtu idelmnoqrst
  jemop keghimnprwyz labcikrstuvy macdefghklmnopqrstuvwxyz nacefgilopruz om paefghklmnrstwy qa reosuw sabcdeghijklmnorstuvxyz
  tcdfghjklmnoprtvwz uagkmsyz vaceginu wfs yet zamw
`;

/** Of three Latin letters and more: the first two, then what follows them. */
const MORE_LETTERS = `
  aa:a,rp ab:arth,b,bott,bvie,c,le,ogado,udhabi ac:ademy,centure,countant,countants,o,tive,tor ad:ac,s,ult ae:g,ro,tna
  af:amilycompany,l,rica ag:akhan,ency ai:g,go,rbus,rforce,rtel ak:dn al:faromeo,ibaba,ipay,lfinanz,lstate,ly,sace,stom
  am:ericanexpress,ericanfamily,ex,fam,ica,sterdam an:alytics,droid,quan,z ao:l ap:artments,p,ple aq:uarelle ar:ab,amco,chi,my,pa,t,te
  as:da,ia,sociates at:hleta,torney au:ction,di,dible,dio,spost,thor,to,tos av:ianca aw:s ax:a az:ure
  ba:by,idu,namex,nanarepublic,nd,nk,r,rcelona,rclaycard,rclays,refoot,rgains,seball,sketball,uhaus ba:yern bb:c,t,va bc:g,n
  be:ats,auty,er,ntley,rlin,st,stbuy,t bh:arti bi:ble,d,ke,ng,ngo,o,z bl:ack,ackfriday,anco,ockbuster,og,oomberg,ue bm:s,w
  bn:l,pparibas bo:ats,ehringer,fa,m,nd,o,ok,oking,ots,sch,stik,ston,t,utique,x br:adesco,idgestone,oadway,oker,other,ussels
  bu:dapest,gatti,ild,ilders,siness,y,zz bz:h
  ca:b,fe,l,ll,lvinklein,m,mera,mp,ncerresearch,non,petown,pital,pitalone,r,ravan,rds,re,reer,reers,rs
  ca:rtier,sa,se,seih,sh,sino,t,tering,tholic cb:a,n,re,s ce:b,nter,o,rn cf:a,d
  ch:anel,annel,arity,ase,at,eap,intai,loe,ristmas,rome,rysler,urch ci:priani,rcle,sco,tadel,ti,tic,ty,tyeats
  cl:aims,eaning,ick,inic,inique,othing,oud,ub,ubmed
  co:ach,des,ffee,llege,logne,m,mcast,mmbank,mmunity,mpany,mpare,mputer,msec,ndos,nstruction,nsulting
  co:ntact,ntractors,oking,okingchannel,ol,op,rsica,untry,upon,upons,urses cp:a cr:edit,editcard,editunion,icket,own,s,uise,uises cs:c
  cu:isinella cy:mru,ou da:bur,d,nce,ta,te,ting,tsun,y dc:lk dd:s de:al,aler,als,gree,livery,ll,loitte,lta,mocrat,ntal,ntist,si,sign,v
  dh:l di:amonds,et,gital,rect,rectory,scount,scover,sh,y dn:p do:cs,ctor,dge,g,ha,mains,osan,t,wnload dr:ive dt:v
  du:bai,ck,nlop,ns,pont,rban dv:ag,r ea:rth,t ec:o ed:eka,u,ucation em:ail,erck en:ergy,gineer,gineering,terprises ep:ost,son
  eq:uipment er:icsson,ni es:q,tate,urance et:isalat eu:rovision,s ev:ents,erbank ex:change,pert,posed,press,traspace
  fa:ge,il,irwinds,ith,mily,n,ns,rm,rmers,shion,st fe:dex,edback,rrari,rrero
  fi:at,delity,do,lm,nal,nance,nancial,re,restone,rmdale,sh,shing,t,tness fl:ickr,ights,ir,orist,owers,smidth,y
  fo:o,od,odnetwork,otball,rd,rex,rsale,rum,undation,x fr:ee,esenius,l,ogans,ontdoor,ontier ft:r fu:jitsu,jixerox,n,nd,rniture,tbol
  fy:i ga:l,llery,llo,llup,me,mes,p,rden,y gb:iz gd:n ge:a,nt,nting,orge gg:ee gi:ft,fts,ves,ving gl:ade,ass,e,obal,obo gm:ail,bh,o,x
  go:daddy,ld,ldpoint,lf,o,odhands,odyear,og,ogle,p,t,v gr:ainger,aphics,atis,een,ipe,ocery,oup gu:ardian,cci,ge,ide,itars,ru
  ha:ir,mburg,ngout,us hb:o hd:fc,fcbank he:alth,althcare,lp,lsinki,re,rmes hg:tv hi:phop,samitsu,tachi,v hk:t
  ho:ckey,ldings,liday,medepot,megoods,mes,mesense,nda,neywell,rse,spital,st,sting,t,teles,tels,tmail ho:use,w hs:bc ht:c hu:ghes
  hy:att,undai ib:m ic:bc,e,u ie:ee if:m ii:net ik:ano im:amat,db,mo,mobilien
  in:c,dustries,finiti,fo,g,k,stitute,surance,sure,t,tel,ternational,tuit,vestments ip:iranga ir:ish is:elect,maili,t,tanbul it:au,v
  iv:eco iw:c ja:guar,va jc:b,p je:ep,tzt,welry ji:o jl:c,l jm:p jn:j jo:bs,burg,t,y jp:morgan,rs ju:egos,niper ka:ufen kd:di
  ke:rryhotels,rrylogistics,rryproperties kf:h ki:a,m,nder,ndle,tchen,wi ko:eln,matsu,sher kp:mg,n kr:d,ed ku:okgroup ky:oto
  la:caixa,dbrokes,mborghini,mer,ncaster,ncia,ncome,nd,ndrover,nxess,salle,t,tino,trobe,w,wyer ld:s le:ase,clerc,frak,gal,go,xus lg:bt
  li:aison,dl,fe,feinsurance,festyle,ghting,ke,lly,mited,mo,ncoln,nde,nk,psy,ve,ving,xil ll:c,p
  lo:an,ans,cker,cus,ft,l,ndon,tte,tto,ve lp:l,lfinancial lt:d,da lu:ndbeck,pin,xe,xury
  ma:cys,drid,if,ison,keup,n,nagement,ngo,p,rket,rketing,rkets,rriott,rshalls,serati,ttel mb:a mc:d,donalds,kinsey
  me:d,dia,et,lbourne,me,morial,n,nu,o,rckmsd,tlife mi:ami,crosoft,l,ni,nt,t,tsubishi ml:b,s mm:a
  mo:bi,bile,bily,da,e,i,m,nash,ney,nster,ntblanc,par,rmon,rtgage,scow,to,torcycles,v,vie,vistar ms:d mt:n,pc,r mu:seum,tual,tuelle
  na:b,dex,goya,me,tionwide,tura,vy nb:a ne:c,t,tbank,tflix,twork,ustar,w,wholland,ws,xt,xtdirect,xus nf:l ng:o nh:k
  ni:co,ke,kon,nja,ssan,ssay no:kia,rthwesternmutual,rton,w,wruz,wtv nr:a,w nt:t ny:c ob:i,server of:f,fice ok:inawa
  ol:ayan,ayangroup,dnavy,lo om:ega on:e,g,ion,l,line,yourside oo:o op:en or:acle,ange,g,ganic,ientexpress,igins os:aka ot:suka,t ov:h
  pa:ge,mperedchef,nasonic,nerai,ris,rs,rtners,rts,rty,ssagens,y pc:cw pe:t pf:izer ph:armacy,d,ilips,one,oto,otography,otos,ysio
  pi:aget,cs,ctet,ctures,d,n,ng,nk,oneer,zza pl:ace,ay,aystation,umbing,us pn:c po:hl,ker,litie,rn,st
  pr:america,axi,ess,ime,o,od,oductions,of,ogressive,omo,operties,operty,otection,u,udential pu:b pw:c qp:on qu:ebec,est qv:c
  ra:cing,dio,id re:ad,alestate,altor,alty,cipes,d,dstone,dumbrella,hab,ise,isen,it,liance,n,nt,ntals,pair,port
  re:publican,st,staurant,view,views,xroth ri:ch,chardli,coh,ghtathome,l,o,p rm:it ro:cher,cks,deo,gers,om rs:vp ru:gby,hr,n rw:e
  ry:ukyu sa:arland,fe,fety,kura,le,lon,msclub,msung,ndvik,ndvikcoromant,nofi,p,po,rl,s,ve,xo sb:i,s
  sc:a,b,haeffler,hmidt,holarships,hool,hule,hwarz,ience,johnson,or,ot se:arch,at,cure,curity,ek,lect,ner,rvices,s,ven,w,x,xy sf:r
  sh:angrila,arp,aw,ell,ia,iksha,oes,op,opping,ouji,ow,owtime,riram si:lk,na,ngles,te sk:i,in,y,ype sl:ing sm:art,ile sn:cf
  so:ccer,cial,ftbank,ftware,hu,lar,lutions,ng,ny,y sp:ace,iegel,ort,ot,readbetting sr:l,t
  st:ada,aples,ar,arhub,atebank,atefarm,atoil,c,cgroup,ockholm,orage,ore,ream,udio,udy,yle su:cks,pplies,pply,pport,rf,rgery,zuki
  sw:atch,iftcover,iss sy:dney,mantec,stems ta:b,ipei,lk,obao,rget,tamotors,tar,ttoo,x,xi tc:i td:k
  te:am,ch,chnology,l,lecity,lefonica,masek,nnis,va th:d,eater,eatre ti:aa,ckets,enda,ffany,ps,res,rol tj:maxx,x tk:maxx tm:all
  to:day,kyo,ols,p,ray,shiba,tal,urs,wn,yota,ys tr:ade,ading,aining,avel,avelchannel,avelers,avelersinsurance,ust,v tu:be,i,nes,shu
  tv:s ub:ank,s uc:onnect un:icom,iversity,o uo:l up:s va:cations,na,nguard ve:gas,ntures,risign,rsicherung,t
  vi:ajes,deo,g,king,llas,n,p,rgin,sa,sion,sta,staprint,va,vo vl:aanderen vo:dka,lkswagen,lvo,te,ting,to,yage vu:elos
  wa:les,lmart,lter,ng,nggou,rman,tch,tches we:ather,atherchannel,bcam,ber,bsite,d,dding,ibo,ir wh:oswho
  wi:en,ki,lliamhill,n,ndows,ne,nners wm:e wo:lterskluwer,odside,rk,rks,rld,w wt:c,f xb:ox xe:rox xf:inity xi:huan,n xp:eria xx:x xy:z
  ya:chts,hoo,maxun,ndex yo:dobashi,ga,kohama,u,utube yu:n za:ppos,ra ze:ro zi:p,ppo zo:ne zu:erich
`;

export const LATIN_TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set([
  ...wordsOf(TWO_LETTERS).flatMap((letters) => Array.from(letters.slice(1), (second) => letters.charAt(0) + second)),
  ...wordsOf(MORE_LETTERS).flatMap((group) => group.slice(3).split(',').map((rest) => group.slice(0, 2) + rest)),
]);

/** All others, in the order in which they are tried, for some begin with another. */
export const OTHER_TOP_LEVEL_DOMAINS: readonly string[] = wordsOf(`
  삼성 닷컴 닷넷 香格里拉 餐厅 食品 飞利浦 電訊盈科 集团 通販 购物 谷歌 诺基亚 联通 网络 网站 网店 网址 组织机构 移动 珠宝 点看 游戏 淡马锡 机构 書籍 时尚 新闻 政府 政务
  招聘 手表 手机 我爱你 慈善 微博 广东 工行 家電 娱乐 天主教 大拿 大众汽车 在线 嘉里大酒店 嘉里 商标 商店 商城 公益 公司 八卦 健康 信息 佛山 企业 中文网 中信 世界 ポイント
  ファッション セール ストア コム グーグル クラウド みんな คอม संगठन नेट कॉम همراه موقع موبايلي كوم كاثوليك عرب شبكة بيتك بازار
  العليان ارامكو اتصالات ابوظبي קום сайт рус орг онлайн москва ком католик дети vermögensberatung
  vermögensberater 한국 香港 澳門 新加坡 台灣 台湾 中國 中国 გე ລາວ ไทย ලංකා ഭാരതം ಭಾರತ భారత్ சிங்கப்பூர் இலங்கை
  இந்தியா ଭାରତ ભારત ਭਾਰਤ ভাৰত ভারত বাংলা भारोत भारतम् भारत ڀارت پاکستان موريتانيا مليسيا مصر قطر
  فلسطين عمان عراق سورية سودان تونس بھارت بارت ایران امارات المغرب السعودية الجزائر البحرين الاردن հայ
  қаз укр срб рф мон мкд ею бел бг ευ ελ
`);

function wordsOf(lines: string): readonly string[] {
  return lines.trim().split(/\s+/);
}
