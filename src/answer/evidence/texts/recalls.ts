/** The participles with which the recitals of a decision begin: what it only recalls or notes is not what it does. */
const RECITALS = [
  'recalling|recalls|reaffirming|noting|recogni[sz]ing|considering|bearing in mind|taking note|taking into account|emphasi[sz]ing|stressing|aware|mindful|welcoming',
  "rappelant|rappelle|réaffirmant|notant|prenant note|reconnaissant|considérant|tenant compte|ayant à l[’']esprit|soulignant|consciente?|se félicitant",
  'recordando|recuerda|reafirmando|observando|tomando nota|reconociendo|considerando|teniendo (?:en cuenta|presente)|subrayando|consciente|acogiendo',
  'ссылаясь|напоминая|подтверждая|отмечая|принимая (?:во внимание|к сведению)|признавая|учитывая|подчеркивая|сознавая|приветствуя',
  'و?إذ (?=[يت])',
  '[又还再并]?(?:回顾|重申(?!其?决定)|铭记|注意到|认识到|考虑到|强调|欢迎(?=.*，$))',
];

/** "大会, 回顾其 …": where a page lost its lines, the recitals stand behind the organ that speaks, and its title. */
const ORGAN =
  '.{0,200}?(?:assembly|council|conference|commission|assemblée générale|conseil|conférence|asamblea general|consejo|conferencia|ассамблея|совет|конференция|大会|理事会|委员会) ?[,，] ?';

export const RECALLS = new RegExp(`^(?:${ORGAN})?[\\s\\p{P}\\d]*(?:also |further )?(?:${RECITALS.join('|')})`, 'iu');
