import type { AnswerLanguage } from '../../../model.ts';

/** "¿Cuando se celebro?": accents are often not typed. */
const accentless = (list: string) =>
  list.replace(/\[[^\]]*\]|[áéíóúàèùâêîôûçÀÉ]/gu, (one) =>
    one.startsWith('[') ? one : `[${one}${one.normalize('NFD').charAt(0)}]`,
  );

const words = (list: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${accentless(list)
      .trim()
      .split(/\s*\n\s*|\s*,\s*/u)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

/**
 * What frames a question and says nothing of what is sought: "when and where was … held", "the dates of …". Words that
 * stand for the thing itself, such as "meeting", stay.
 */
export const FRAMES: Record<AnswerLanguage, RegExp> = {
  en: words(`
    (?:from|starting|beginning) (?:on )?(?:what|which) date, as (?:of|from) (?:when|(?:what|which) date), by what dates?, by which dates?, by what day, by when, until when, until (?:what|which) (?:date|year), before which date, deadlines?(?: for)?, closing date, final date, due date
    (?<=(?:deadlines?|due date|closing date) (?:[\\p{L}\\p{N}-]+ )*)(?:set|fixed|laid down|established|given), in (?:his|her|their|its|the) capacity as, (?<=\\d )conclusions(?=\\W*$|\\))
    (?:in |during )?(?:which|what) years?, (?:last|final) (?:day|date) (?:to|for)
    for the first time, when, where, what time, at what time, what dates?, which dates?, on what dates?, on which days?, what days?, which days?, dates?, days?, exactly, exact
    (?<=dates )stands? (?:next to|beside|behind)(?: the (?:item|matter))?, located, situated, in the capacity of, in the end, at the end of the day, when all was said and done, as (?:presented|reported|stated|set out|described|indicated|recorded|outlined|announced|noted)(?= (?:at|in|by|during|to|under) )
    (?:new|revised|extended|updated|latest) (?:deadlines?|due dates?|closing dates?)(?: for)?, bec(?:ame|omes?) of, at the time(?= of )
    (?:which|what) governments?(?! (?:depart|agenc|offic|minist|expert|repres|deleg|spend|bod|expend|polic|data|doc)), which city, what city, which country, in which city, in which country, in which building, venue, place, location, city
    (?<=(?:when|(?:which|what) (?:year|date)) [^?]*)(?:planned|scheduled|expected|foreseen)
    held, hold, holds, take place, takes place, took place, taking place, happens?, happened, meet, met, opens?, opened, starts?, started, begins?, began, commences?, convenes?, convened
    which body, what body, which organ, which document, what document, document symbol, symbol, docs?, document, called, title, titled, entitled, according to, judging by, going by, per
    what['’]?s, who['’]?s, where['’]?s, when['’]?s, how['’]?s, pls, plz, btw
    should, must, shall, ought, due, deals? with, takes? up, took up, taken up, ha(?:d|ve|s)? before (?:it|them), contains?, containing, contained, set out, asked for, referred to, mentioned in, mentioned, cited in, cited, quoted in, quoted, UN, tell me, give me, makes?, made, gives?, given, gave, shown, stated, show me, is it, is there, was there, were there, are there, will there be, next, upcoming, list, which, what, who, how many, how
  `),
  fr: words(`
    à (?:partir|compter) de (?:quelle date|quand), date limite, date butoir, dernier délai, échéance, jusqu['’]à quelle date, jusqu['’]à quel jour, jusqu['’]à quand, jusqu['’]en quelle année, avant quelle date, avant quand, pour quelle date, d['’]ici (?:à )?quelle date, quel est le délai, dans quel délai, quel délai
    (?<=(?:date limite|date butoir|délai|échéance) (?:[\\p{L}\\p{N}'’-]+ )*)(?:fixée?|arrêtée?|prescrite?|établie?|impartie?)(?: par)?, en qualité d(?:e|['’]), en (?:sa |leur )qualité d(?:e|['’]), en tant que
    (?:en |de )?quelles? années?, dernier jour pour, au moment(?= d[eu] )
    (?:pour )?la première fois, quand, où, à quelles? dates?, quelles? dates?, à quelle heure, quelle heure, quels? jours?, quel jour, dates?, jours?, exactement, exacte
    nouve(?:lle|au) (?:date limite|date butoir|délai|échéance)(?: pour)?, s['’](?:est|était)-il passé(?: (?:pour|avec|de|à propos d[eu]))?, s['’]est passé(?: (?:pour|avec))?, qu['’]est-il (?:arrivé|advenu)(?: d[eu])?, en fin de compte, au bout du compte, au final, en définitive, listez-les, citez-les, énumérez-les, lesquel(?:le)?s
    (?<=(?:quand|quelle année|quelle date)[^?]*)(?:prévue?s?|programmée?s?)
    se trouve(?:nt)?(?:-t)?(?:-(?:il|elle)s?)?, se situe(?:nt)?(?:-t)?(?:-(?:il|elle)s?)?, est(?:-(?:il|elle))? située?
    quels? gouvernements?, dans quelle ville, quelle ville, dans quel pays, quel pays, ville, lieu, ça se passe, se passe-t-il
    a-t-il eu lieu, a-t-elle eu lieu, ont-elles eu lieu, ont eu lieu, a eu lieu, aura lieu, auront lieu, s['’]est tenue?, se sont tenue?s, se tient, se tiendra, tenue?s?, s['’]est-il réuni, s['’]est-elle réunie, s['’]est réunie?, se réunit, se sont-elles réunies, se sont réunies, se sont-ils réunis, réunie?s?, s['’]ouvre, s['’]ouvrait, ouverte?, commence(?:nt|ra|ront)?, a commencé, débute(?:nt|ra|ront)?, a débuté
    quel organe, quel document, quelle cote, cote, document, quel est, quelle est, quels sont, quelles sont, c['’]est quoi, qu['’]est-ce que, intitulé, titre, s['’]appelle, selon, d['’]après, à en juger par, au vu de
    au sujet d(?:e|u|es), s['’]ouvrir, se tenir, devait, devaient, doit, doivent, devrait, devront, devra, (?:était|a été|fut|est|avait été) saisie? d(?:e|['’])?, saisie? d(?:e|['’]), sous les yeux, devant (?:lui|elle), parle(?:nt)? d(?:e|u|es)?, dit, disent, (?<!(?:du|le|un|ce|au) )traite(?:nt)? d(?:e|u|es)?, concerne(?:nt)?, dont parle(?:nt)?, parle(?:nt)?, voulai(?:t|ent), pouvai(?:t|ent), en vertu d(?:e|u|es|['’]), conformément (?:à|aux?), à l['’]occasion d(?:e|u|es), en même temps qu(?:e|['’]), contient, contenant, contiennent, figure(?:nt)?, porte sur, portent sur, portant sur, cité?e?s?, mentionné?e?s?, visé?e?s?, ONU, y a-t-il eu, y a-t-il, y aura-t-il, prochaine?, liste, combien de fois, combien, quels?, quelles?, qui
  `),
  es: words(`
    (?:a partir de|desde) (?:qué fecha|cuándo), fecha límite, fecha limite, hasta qué (?:fecha|día|año), hasta cuándo, hasta cuando, antes de qué fecha, para qué fecha, cuál es el plazo, qué plazo, plazo para
    (?<=(?:fecha l[íi]mite|plazo)s? (?:[\\p{L}\\p{N}-]+ )*)(?:fijó|fijo|fijaron|fijad[oa]|estableció|establecid[oa]|señalad[oa]|puso|puesto), en (?:su )?calidad de
    (?:en |de )?qu[ée] a[ñn]os?, desde cu[áa]ndo, alguna vez, [uú]ltimo d[ií]a para, en el momento(?= del? )
    por (?:la )?primera vez, (?<=per[íi]odo (?:que )?)(?:se )?(?:abarca|cubre|comprende), cuándo, cuando, dónde, donde, qué días?, que dias?, qué fechas?, en qué fechas?, fechas?, días?, a qué hora, qué hora, exactamente
    nuev[oa] (?:fecha l[íi]mite|plazo)(?: para)?, (?:pasó|ocurrió|sucedió|paso|ocurrio|sucedio) con, en definitiva, al final(?! de), a fin de cuentas
    (?<=(?:cu[áa]ndo|qu[ée] año|qu[ée] fecha)[^?]*)(?:previst[oa]s?|programad[oa]s?)
    se encuentran?, est[áa] (?:situad|ubicad)[oa]
    (?:a )?qué gobiernos?, en qué ciudad, qué ciudad, en qué país, ciudad, lugar
    tuvo lugar, tuvieron lugar, tendrá lugar, se celebró, se celebraron, se celebrará, se celebra, celebró, celebraron, celebrada, se reunió, se reunieron, reunieron, fue, fueron, se abre, empieza[n]?, empezó, empezará, comienza[n]?, comenzó, comenzará, (?:se )?inaugura(?:n|rá|rán)?, (?:se )?inauguró, abre[n]?, se reúne[n]?, se reunirá
    qué órgano, qué documento, documento, signatura, cuál es, cuáles son, qué es, título, titulo, se titula, según, a juzgar por
    debe, deben, debía, debían, deberá, dice, dicen, (?:del?|de la|de los|de las) que habla[n]?, habla(?:n)? de, trata(?:n)? de, cuyo, cuya, aborda(?:n)?, relativ[oa]s? a, tuvo ante sí, tenía ante sí, tuvo a la vista, contienen?, figuran?, recogen?, símbolo, citad[oa]s?, mencionad[oa]s?, ONU, hubo, habrá, próximo, próxima, lista, podían?, podrían?, con arreglo al?, de conformidad con, en virtud del?, junto con, al mismo tiempo que, con ocasión del?, a cuánto asciende[n]?, ascienden?, cuántas veces, cuántos, cuántas, qué, que, quién
  `),
  ru: words(`
    с какой даты, с какого числа, начиная с какой даты, (?:крайний|предельный|последний) срок, в какой срок, до какого (?:срока|числа|дня|года|времени|момента), до какой даты, к какому (?:сроку|числу), к какой дате, срок
    (?<=(?:срок|дат[аыу])[^.?]* )(?:установлен[а-я]*|установил[аи]?|назначен[а-я]*|назначил[аи]?|определен[а-я]*|определил[аи]?), в качестве
    ближайш(?:ая|ее|ий|ие|ую|ей), (?:в )?как(?:ом|их) год(?:у|ах), какого года, в какие годы, во время, по счету, со скольких, от скольких, скольких, чью, чь[яеи], чьего, ради чего
    (?:новый|новая|продленный|продлённый) (?:(?:крайний|предельный) )?срок, (?:произошло|случилось|стало) со?, в итоге, в конечном (?:итоге|сч[её]те), в конце концов
    (?<=(?:когда|какой год|какую дату)[^?]*)(?:намечен[аоы]?|запланирован[аоы]?), (?:про)?цитирует(?:ся)?, процитирован[аоы]?, судя по
    находится, находятся, расположен[аоы]?
    (?:в )?первый раз, впервые, когда, где, какого числа, в какой день, в какие дни, какие даты, даты?, дата, дни, во сколько, в котором часу, в каком городе, в какой стране, место, точно
    состоял(?:ся|ась|ось|ись), состоит(?:ся|ь)?, состоятся, прош(?:ел|ёл|ла|ло|ли), проход(?:ит|ил|ила|ило|или), проведен[аоы]?, провод(?:ится|ился|илась|ились|ит|ил|ила|или), пров(?:ел|ёл|ела|ели|одят), было, был[аи]?, будет, откры(?:лся|лась|лось|вается), начинается, начн(?:е|ё)тся, начал(?:ся|ась|ось|ись), откро(?:е|ё)тся, пройд(?:е|ё)т, проводятся
    о котор(?:ом|ой|ых) (?:говорится|сказано|идет речь|идёт речь|упоминается|сообщается), упомина(?:емый|емая|емое|емые|ется|ются)
    какой орган, каким органом, какой документ, в каком документе, (?:в )?документе?, что такое, что за, как называется, называется, название, о чем, о чём, согласно, судя по, указанн[а-я]+, упомянут[а-я]+
    должн[аоы], должен, каков[аоы]?, имел[аи]? в своем распоряжении, находил(?:ся|ась|ись) на рассмотрении, содерж(?:ится|атся|ит|ат), условное обозначение, обозначение, номер документа, касается, касаются, ООН, следующ(?:ая|ее|ий|ие), список, сколько раз, кому, кем, кого, чем, чему, говорится, сказано, служит, могли, мог(?:ла)?, в соответствии с, одновременно с, совместно с, параллельно с, отражен[аоы]?, относится, относятся, гласит, идет речь, что там, что, сколько, какие, какая, какой, какое, кто
  `),
  ar: words(`
    ما هو الموعد النهائي(?: الذي حددته| الذي حدده)?, الموعد النهائي, موعد نهائي, آخر موعد, آخر أجل, حتى متى, حتى أي تاريخ, قبل أي تاريخ, بحلول أي تاريخ, إلى متى
    (?<=(?:الموعد|موعد|أجل|تاريخ) (?:[\\p{L}\\p{N}]+ )*)(?:حددته|حدده|حددت|حدد|المحدد|المحددة), بصفت(?:ه|ها|هم)
    [يت]قع, [يت]وجد
    ل(?:ل|أ)?(?:مرة الأولى|أول مرة), متى, أين, اين, وين, ما تاريخ, تاريخ, تواريخ, مواعيد, موعد, في أي يوم, أي يوم, في أي ساعة, في أي مدينة, أي مدينة, مكان
    عُ?قدت?, عُ?قد, تعقد, تُعقد, يعقد, يُعقد, سيعقد, سيُعقد, ستعقد, ستُعقد, انعقدت?, انعقاد, اجتمعت?, اجتمع, كان, كانت, افتتحت?, تنعقد, تبدأ, يبدأ, ستبدأ, سيبدأ, بدأت?, تفتتح, يفتتح
    (?<=(?:متى|أي عام|أي سنة|لأي)[^؟]*)(?:المقرر|مقررا?|المزمع), بالوثيقة, للوثيقة, اقتُبس, اقتبس
    بالتزامن مع, بالاقتران مع, لأي, (?:اعتبارا|ابتداء) من أي تاريخ, و?بأي, و?من أي, لغير, استنادا إلى, ينبغي, يجب, الذي يتناول, التي تتناول, المتعلقة ب, المتعلق ب, الوارد في, الواردة في, كان معروضا على, كانت معروضة على, كان معروضا, كانت معروضة, المعروضة على, معروضة على, رمز, رموز, تتضمن, يتضمن, تحتوي, يحتوي, ترد, يرد, المشار إليها, المشار إليه, المذكورة, المذكور, بحسب, حسب, وفقا, بموجب, ما هي الوثيقة, ما هو, ما هي, ما, أي وثيقة, الوثيقة, عنوان, هل, القادم, المقبل, قائمة, كم, كم مرة, من, عام, سنة, بشأن, حول, ورد, وردت, تخص, يخص, ينص, تنص, جاء, يقول, تقول, يذكر, تذكر, يتعلق, تتعلق, من أي, إلى أي, أي
  `),
  zh: /是?在?(?:什么|哪个?|哪一?段)(?:期间|时期|时间段)|哪(?:些|个|几个)(?:国家组|区域组|地区组|区域集团)|有(?:什么|何)(?:安排|活动)|[设位]于(?=[何哪])|设在(?=[何哪])|截止日期|截止时间|最后期限|期限|在什么日期之前|在?哪一天之前|在?何时之前|什么时候之前|最迟(?:何时|什么时候)?|[到至](?:何时|哪一年)|在?哪[个一座]+城市|在?哪[个一]国家|面前有|收到了?|载有|载于|编号|提到的|同时(?=[举召开])|问题(?=(?:国际)?(?:会议|大会|首脑))|所述的?|根据|按照|哪项|是?谁|是?什么时候|什么时间|是?何时|是?哪一?天|是?哪几天|是?哪一?年|定[在于](?=[几何哪什])|几月几[日号]|[是在]?几号|日期|会期|分别是?|时间|地点|会址|开幕|闭幕|在哪里|在哪儿|哪里|哪儿|何处|哪个城市|哪个国家|在哪个|举行|召开|举办|开的|开过|(?<![主承合协督公])办的|是什么|是哪份文件|哪份文件|哪个文件|文号|标题|叫什么|(?<=[改名称])为什么|什么|哪些|哪个|几次|多少|[下上那该]一?[次届]|列出|历次|吗|呢|请问|几点钟?|开始|说什么|讲了?什么|说的?|讲的?|谈到|先|之后|的(?=[会日地期时文标临议报])|(?<=[议会届次])在|(?<=程)[及和与]|多久一?次|做/gu,
};
