/** The participles with which the recitals of a decision begin: what it only recalls or notes is not what it does. */
const RECITALS = [
  'recalling|recalls|reaffirming|noting|recogni[sz]ing|considering|bearing in mind|taking note|taking into account|emphasi[sz]ing|stressing|aware|mindful|welcoming',
  "rappelant|rappelle|réaffirmant|notant|prenant note|reconnaissant|considérant|tenant compte|ayant à l[’']esprit|soulignant|consciente?|se félicitant",
  'recordando|recuerda|reafirmando|observando|tomando nota|reconociendo|considerando|teniendo (?:en cuenta|presente)|subrayando|consciente|acogiendo',
  'ссылаясь|напоминая|подтверждая|отмечая|принимая (?:во внимание|к сведению)|признавая|учитывая|подчеркивая|сознавая|приветствуя',
  'و?إذ (?=[يت])',
  '[又还再并]?(?:回顾|重申(?!其?决定)|铭记|注意到|认识到|考虑到|强调|欢迎(?=.*，$))',
];

export const RECALLS = new RegExp(`^[\\s\\p{P}\\d]*(?:also |further )?(?:${RECITALS.join('|')})`, 'iu');
