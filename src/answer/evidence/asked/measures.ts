import { kept } from '../../kept.ts';

/** What some questions ask for in place of a number of things: how they ask, and what a sentence has that says it. */
type Measure = { asked: RegExp; said: RegExp };

const MONEY: Measure = {
  asked:
    /\bhow much(?: (?:extra |more )?(?:money|funding))?\b|\b(?:max(?:imum)? |total )?(?:amount|cost)s?\b(?![ -](?:estimat|sav|shar|recover|effect|effic|reduc|plan|polic))|\bhow much does\b|(?<!\p{L})combien (?:d['’]argent|coût\p{L}+)|(?<!\p{L})combien (?!de |d['’]|sont |ont |étaient |y a|y avait|fois)|\b(?:quel|quelle|le|la) (?:est le |est la )?(?:montant|somme|coût)s?\b|^(?:montant|coût|somme)s?(?!\p{L})|(?<!\p{L})(?:cuánto|cuanto)(?: dinero)?(?!\p{L})|(?<!\p{L})(?:monto|importe|costo|coste)s?(?!\p{L})|сколько (?:денег|средств|стоит|стоил\p{L}*|выделен\p{L}*)|(?<!\p{L})(?:сумм|стоимост)\p{L}+|كم (?:ال)?(?:مبلغ|تكلفة|تبلغ تكلفة)|(?<!\p{L})(?:ال)?مبلغ|多少(?:钱|资金|美元|欧元|经费|款)|金额|(?:收入|支出|费用|预算|经费|捐款|会费|成本|资金|拨款|摊款|缴款|结存|余额|结余|盈余|储备金|欠款|赤字)(?:是|为|有|共|达|约|总额)*多少/iu,
  said: /[$€£]|\b(?:US[D$]|EUR|CHF|GBP)\b|\b(?:dollars?|euros?(?!\p{L})|d[oó]lares|francs?(?!\p{L})|francos(?!\p{L})|yens?(?!\p{L})|pounds?|libras|livres? (?:sterling|syrienn|liban|égypt|soudan)|rou?bles?|rublos?|dinars?|dinares|rupees?|rupias?|roupies?|shillings?|chelines|pesos?|yuan)|долл|евро(?!\p{L})|франк(?:а|у|ом|е|и|ов|ами?|ах)?(?!\p{L})|фунт|рубл|динар|рупи|шиллинг|دولار|يورو|فرنك|ليرة|جنيه|دينار|ريال|روبل|روبية|شلن|美元|欧元|瑞郎|法郎|人民币|英镑|卢布|第纳尔|卢比|比索|先令|叙镑/iu,
};

/** How big a sum of money is, or how much there is of what is paid out. */
const SUM: Measure = {
  asked:
    /\b(?:what|which) (?=(?:[\p{L}-]+ ){0,3}(?:budgets?|appropriations?|deficit|surplus|shortfall) (?:of [\p{L}\d ]{2,40} )?(?:did|do|does|was|were|is|are|has|have|had|will)\b)|(?<!\p{L})quel (?=(?:budget|déficit|excédent)(?: [\p{L}\d'’.-]+){0,4} (?:a|ont|avait|est|était|fut|sera|la|le|les|l['’]\p{L}+)(?!\p{L}))|(?<!\p{L})qu[ée] (?=(?:presupuesto|déficit|superávit)(?: [\p{L}\d.-]+){0,4} (?:aprobó|aprobaron|se|ha|fue|adoptó|propuso|recomendó)(?!\p{L}))|как(?:ой|ого) (?=(?:\p{L}+ ){0,2}(?:бюджет|дефицит)(?!\p{L}))|ما (?:هي )?(?=الميزانية (?:البرنامجية |الأساسية )?التي)|\bhow (?:big|large|high) (?:an? |the |is |was |were |are )*(?=(?:[\p{L}-]+ ){0,4}(?:budget|fund|grant|contribution|appropriation|deficit|debt|surplus|balance|reserve|cost|expenditure|income|shortfall)s?\b)|combien de (?=fonds|financement|ressources financières)|(?<!\p{L})cu[áa]nta (?=financiaci[óo]n|ayuda financiera|asistencia financiera)|(?<!\p{L})cu[áa]ntos (?=fondos|recursos financieros)|сколько (?=(?:\p{L}+ )?финансирования)|как(?:ой|ого|ов) (?:размер|объ[её]м)а? (?=(?:\p{L}+ ){0,2}(?:бюджет|взнос|финансирован|расход|ассигнован))|(?:ما|كم) حجم (?=(?:ال)?(?:ميزانية|تمويل|مساهمة))|(?<=(?:预算|经费|资金)(?:规模)?)有?多大/iu,
  said: MONEY.said,
};

export const SHARE: Measure = {
  asked:
    /\b(?:what|which) (?:percentage|share|proportion)\b|\bwhat is (?:the )?(?:\p{L}+ )?share of\b|\bquelle (?:est la )?(?:part|proportion|quote-part)(?!\p{L})|^(?:la )?(?:part|quote-part) d|(?:qué|cuál es la) (?:parte|proporción|cuota)(?!\p{L})|как(?:ая|ова|ую) (?:\p{L}+ )?дол[яю]|\bper ?cent(?:age)?\b|pourcentages?|porcentajes?|по ?цент\p{L}*|процент\p{L}*|(?:ال)?نسبة|百分之|百分比|比例/iu,
  said: /%|\bper ?cent\b|\bpour cent\b|\bpor ciento\b|процент|في المائة|بالمائة|٪|百分之/iu,
};

/** How high a rate is, which is told in hundredths or thousandths. Looked ahead for, as its words say what is sought. */
const RATE: Measure = {
  asked:
    /\b(?:what|which)(?: (?:is|was|are|were)(?: the)?)?(?= (?:(?!exchange\b)[\p{L}-]+ ){0,3}rates?\b(?! of exchange))|\bhow high (?:is|was)(?= the (?:[\p{L}-]+ ){0,3}rate\b)|quel(?:le)?s? (?:est|était|sont|étaient) l(?:e|es)(?= taux\b(?! de change))|cuál (?:es|era|fue) la(?= tasa\b(?! de cambio))|(?:каков[аы]?|какой)(?: был[аи]?)?(?= (?:\p{L}+ )?(?:коэффициент|уровень|показатель)(?!\p{L}))|(?:ما|كم)(?: هو| هي| كان| كانت| بلغ)?(?= معدل)|(?<=率)(?:是|为|达到?|有)?多[少高大]/iu,
  said: /%|‰|％|٪|\bper ?cent\b|\bper (?:1[,. ]?000|thousand)\b|\bpour (?:cent|mille)\b|\bpor (?:ciento|mil)\b|процент|في المائة|بالمائة|百分之|千分之/iu,
};

/** How often something takes place. */
export const OFTEN: Measure = {
  asked:
    /\bhow (?:often|frequently)\b|\bhow many times (?:a|per|each|every) \p{L}+|à quelle fréquence|combien de fois par \p{L}+|(?<!\p{L})(?:con (?:qué|que) frecuencia|cada cuánto|cuántas veces (?:al|por) \p{L}+)|как часто|сколько раз в \p{L}+|كم مرة في \p{L}+|多久一次|每年几次|多长时间一次/iu,
  said: /\b(?:once|twice|times|annual(?:ly)?|yearly|every|biennial(?:ly)?|quarterly|monthly|regularly|each year|per year)\b|\bfois\b|\bchaque\b|\btous les\b|\btoutes les\b|annuel|\b(?:vez|veces|cada|anual\p{L}*|todos los)\b|(?<!\p{L})раза?(?!\p{L})|ежегодн|кажд|مرة|مرات|مرتين|سنوي|كل (?:سنة|عام)|每|一次|两次/iu,
};

/** For how long something is, or is to be. */
const DURATION: Measure = {
  asked:
    /\b(?:for )?how long\b(?! until| before)|\bfor how many (?:more )?(?:years|months|weeks|days)\b|(?<!\p{L})(?:pendant |pour |durant )?combien de temps(?!\p{L})|(?<!\p{L})combien (?:\p{L}+[ -]){0,3}dur(?:e|ent|er|era|eront)(?!\p{L})|(?<!\p{L})cu[áa]nto (?:\p{L}+ ){0,2}dura(?:n|r|rá|rán)?(?!\p{L})|сколько (?:\p{L}+ ){0,3}(?:дли|продолжа)\p{L}+|كم (?:يمكن أن )?(?:ت|ي)(?:دوم|ستغرق)|(?<!\p{L})(?:pendant|pour|durant) combien (?:d['’]années|d['’]ans|de mois|de semaines|de jours)|pour quelle durée|(?<!\p{L})(?:por|durante) cu[áa]nt[oa]s? (?:tiempo|años|meses|semanas|días)|(?<!\p{L})на (?:какой срок|сколько (?:лет|месяцев|недель|дней))|как долго|لأي مدة|لكم من الوقت|كم من الوقت|لمدة كم|多长时间(?!一次)|为期多久|多久(?!一次|以前|之前)/iu,
  said: /\b(?:years?|months?|weeks?|days?|hours?|minutes?|indefinite(?:ly)?)\b|\b(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|indéfiniment)\b|(?<!\p{L})(?:años?|mes(?:es)?|semanas?|días?|horas?|minutos?|indefinid\p{L}+)(?!\p{L})|(?<!\p{L})(?:лет|год\p{L}*|месяц\p{L}*|недел\p{L}*|дн[яе]\p{L}*|день|час\p{L}*|минут\p{L}*|бессрочн\p{L}*)(?!\p{L})|سنة|سنوات|سنتين|عام|أعوام|شهر|أشهر|شهرين|أسبوع|أسابيع|يوم|أيام|ساع|دقيق|年|个月|周|天|小时|分钟|无限期/iu,
};

/** Within how much time something must be done: a number of days, and no day of a number. */
const TERM: Measure = {
  asked:
    /\b(?:with)?in how many (?:working |calendar )?(?:hours|days|weeks|months|years) (?:of|from|after|must|should|shall|do|does|did|was|were|is|are|has|have|had)\b|(?<!\p{L})(?:dans|sous|en) (?:un délai de )?combien (?:d['’]années|d['’]ans|d['’]heures|de mois|de semaines|de jours) (?:doi|dev|faut|faudr)\p{L}+|(?<!\p{L})(?:en (?:un plazo de )?|dentro de )cu[áa]nt[oa]s? (?:años|meses|semanas|días|horas) (?:deb|ha de|han de|había|hay que|ten|tien)\p{L}*|в течение скольких (?:лет|месяцев|недель|дней|часов)|за сколько (?:лет|месяцев|недель|дней|часов) (?:долж|надо|нужно)\p{L}*|(?:خلال|في غضون) كم (?:يوما|شهرا|أسبوعا|سنة|ساعة)|(?:应当?|须|必须)在?(?:多少|几)(?:天|日|个月|周|年|小时)(?:之)?内/iu,
  said: /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|twelve|fifteen|twenty|thirty|sixty|ninety)|\b(?:deux|trois|quatre|cinq|six|sept|dix|quinze|vingt|trente|soixante)|(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|diez|quince|veinte|treinta|sesenta|noventa)|(?<!\p{L})(?:двух|тр[её]х|четыр[её]х|пяти|шести|семи|десяти|пятнадцати|двадцати|тридцати|шестидесяти|девяноста)|[一二三四五六七八九十]+)(?: ?\(\d+\))?[ -]?(?:(?:working|calendar|business|consecutive|календарных|рабочих) )?(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|horas?|días?|semanas?|meses|años?|час\p{L}*|дн(?:я|ей)|недел\p{L}+|месяц\p{L}*|лет|года?|يوما?|أيام|أسابيع|أشهر|شهرا?|سنوات|سنة|ساعة|天|日内|个月|周|年内|小时)(?!\p{L})|(?:日内|天内|天之内|个月内|小时内)|(?:يومين|شهرين|سنتين|أسبوعين)/iu,
};

/** By how much something grew or fell. */
const CHANGE: Measure = {
  asked:
    /\bby how much\b|(?<!\p{L})de combien (?=.{0,140}(?:augment|baiss|diminu|progress|recul|accr|réduit|hausse))|(?<!\p{L})en cu[áa]nto (?=.{0,140}(?:aument|dismin|baj|creci|redu))|(?<!\p{L})(?:насколько|на сколько) (?=.{0,140}(?:увелич|уменьш|вырос|возрос|сократ|сниз))|بكم (?=.{0,40}(?:زاد|ارتفع|انخفض|تراجع))|(?:增[加长]|减少|上升|下降)了?多少/iu,
  said: /\d/u,
};

/** To what something rose or fell: a number behind "to", and no year. */
const LEVEL: Measure = {
  asked:
    /(?<!\p{L})(?:[àa] combien (?=(?:est|sont|a|ont|étai\p{L}+) \p{L}*\s?(?:tomb|pass|baiss|mont|descend|recul))|a cu[áa]nto (?=(?:se |ha )?(?:baj|sub|cay|descend|disminu|redu|aument|creci|lleg|pas)))|\bto (?:what|how much)(?: level)? (?=(?:did|has|had|have) .{0,140}(?:fall|fell|drop|declin|decreas|increas|rise|risen|grow|gone|go )\p{L}*)|до (?:скольких|какого уровня|какой величины) (?=.{0,140}(?:увелич|уменьш|вырос|возрос|сократ|сниз|упал))|إلى كم (?=.{0,40}(?:زاد|ارتفع|انخفض|تراجع|وصل))|(?:增[加长]?|减少?|上?升|下?降低?|提高)[至到](?=了?多少)/iu,
  said: /(?:(?<!\p{L})(?:to|at|al?|hasta|à|jusqu['’]à|до|إلى|الى) (?:el |la |les )?|[至到为])[$€]?(?!(?:19|20)\d\d(?![\d%]|[.,]\d))\d/iu,
};

/** By how much emissions are to be cut: what the target is, and not who set it or when. Looked ahead for, as its words say what is sought. */
export const TARGET: Measure = {
  asked:
    /^(?=(?:and )?(?:what(?:['’]s| is| was| are| were)? (?:the )?|(?!(?:who|whose|when|where|why|how|did|does|do|is|was|were|are|has|have|had|will|can|which|by|in|at|under|what)\b))[^?]{0,40}\b(?:emissions?|GHGs?|greenhouse gas|carbon|mitigation)\b(?:[ -][\p{L}-]+){0,3} (?:target|pledge|goal)\b)|^(?=(?:quel(?:le)? (?:est|était|etait) )?(?:l['’]|son |la |le )?(?:objectif|cible|engagement) (?:de |d['’])(?:réduction|reduction|limitation|atténuation)[^?]{0,30}(?:émissions|emissions|GES))|^[¿\s]*(?=(?:cuál (?:es|era) )?(?:la |el |su )?(?:meta|objetivo|compromiso) de (?:reducción|reduccion|limitación|mitigación)[^?]{0,30}(?:emisiones|GEI))|^(?=(?:каков[аоы]? |какой )?(?:был[аои]? )?(?:целев\p{L}+ показател\p{L}+|цель|обязательств\p{L}+) [^?]{0,20}(?:сокращени|снижени|ограничени)\p{L}+ [^?]{0,12}выброс)|^(?=ما (?:هو |هي |كان )?(?:ال)?(?:هدف|غاية) (?:ال)?(?:خفض|تخفيض|خفض) (?:ال)?انبعاث)|^(?=[^？?]{0,20}减排(?:目标|承诺)(?:是|为)?(?:多少|什么|几)?[？?]?$)/iu,
  said: /\d ?(?:%|％|٪)|\d (?:per ?cent|pour cent|por ciento|процент\p{L}*|в процент|في المائة|بالمائة)|百分之|\d[\d., ]* ?(?:(?:million|billion|м\p{L}+|millones|millions) )?(?:tonnes?|tons?|toneladas?|тонн|Mt|Gt|kt|t) ?(?:CO2|of|de|d['’]|эквив|[.,;)]|$)/iu,
};

const MEASURES: readonly Measure[] = [TARGET, OFTEN, TERM, DURATION, LEVEL, CHANGE, SHARE, RATE, MONEY, SUM];

/**
 * What a sentence must have that answers a question for money, a share, how often, for how long or by how much; undefined where a
 * question asks for none.
 *
 * @example measureAsked('How much was pledged to the Adaptation Fund?')?.said.test('pledges of USD 187.74 million') // true
 */
export const measureAsked = (typed: string): Measure | undefined => measureOf(typed).found;

/** So many questions are kept with what they ask for: each is held against many sentences. */
const MOST_QUESTIONS = 20;

const measureOf = kept(MOST_QUESTIONS, (typed) => ({ found: MEASURES.find(({ asked }) => asked.test(typed)) }));

/** A question without the words with which it asks for a measure. */
export const withoutMeasure = (typed: string): string =>
  MEASURES.reduce((left, { asked }) => left.replace(new RegExp(asked.source, 'giu'), ' '), typed);
