import type { Opposites } from './pairs.ts';

export const ES: Opposites = {
  votes: 'a favor, votaron por, voto por | en contra, contra',
  fate: 'aprobo, aprobad*, acepto, aceptad*, adopto, adoptad*, respald* | rechaz*, denego, denegad*',
  amount: 'aument*, increment* | disminu*, reduc*, descens*, descend*',
  doors: 'abrio, abierto, abierta, apertura, inaugur* | cerro, cerrad*, cierre, clausur*',
  course: 'comenz*, comienz*, empez*, inicio, inicia, inicie | expir*, vence, vencio, vencimiento, finaliz*',
  luck: 'gana, gano, ganad*, ganaron | perd*',
  rank: 'primer, primera, primero, primeras, primeros, 1º, 1ª | ultim*',
  limit: 'minimo, minima, al menos, como minimo | maximo, maxima, como maximo',
  extreme: 'mas alto, mas alta, mas elevad*, mas grande | mas bajo, mas baja, mas pequen*',
  attendance: 'presentes, asistieron, asistio, participaron | ausentes, ausente',
  money: 'ingreso, ingresos | gasto, gastos, egresos',
  balance: 'excedente*, superavit | deficit*',
  trade: 'importacion*, importo | exportacion*, exporto',
  development: 'paises desarrollados | paises en desarrollo',
  sex: 'mujer, mujeres, ninas | hombre, hombres, ninos',
  office: 'elegid*, nombrad* | dimitio, dimision, renuncio, renuncia, saliente',
  opinion: 'apoy* | opus*, opon*, objecion*, objet*',
  burden: 'levanto, levantad*, levantar, levantamiento | impuso, impuest*, imponer',
  custody: 'liberad*, liberacion | detenid*, arrestad*',
  harm: 'muert*, murieron, matad* | herid*, lesionad*',
  life: 'cread*, creo, establecid*, establecio | suprimi*, disuel*',
  session:
    'sesiones ordinario, sesiones ordinarios, ordinario de sesiones | sesiones extraordinario, extraordinario de sesiones',
  land: 'rural, rurales | urban*',
  questions: 'formularon, formulad*, presentaron | respondid*, respondieron',
  savings: 'economias, ahorros, ahorro | gastos en exceso, sobrecosto*, exceso de gastos',
  regions:
    'regiones menos desarrolladas, menos desarrolladas, menos adelantados | regiones mas desarrolladas, mas desarrolladas',
  dues: 'cuotas, contribuciones obligatorias, contribuciones prorrateadas | contribuciones voluntarias',
  giving: 'donante* | beneficiari*, receptor*',
  sector: 'sector publico | sector privado',
  assets: 'activos | pasivos',
  age: 'ninos, menores | adulto, adultos',
  force:
    'entro en vigor, entrada en vigor, entrar en vigor, entrara en vigor, entrado en vigor, entre en vigor | dejo de estar, dejara de estar, expir*, denunci*, rescind*, termino, terminaron, terminacion, extin*, retir*',
};
