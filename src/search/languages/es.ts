import { stemmer } from '@orama/stemmers/spanish';
import { type LanguageData, wordSet } from './language-data.ts';

/**
 * A word as the stemmer should see it, folded: in the singular, since it leaves `gobi` of `gobiernos` and `gobiern` of `gobierno`,
 * `sociedad` of `sociedades` and `socied` of `sociedad`; `juez` as in `jueces`; and `cooperación`, whose ending it knows by its accent only.
 */
const singular = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/z$/u, 'ce')
        .replace(/(?<=[aeiou](?:[dlrj]|(?<!ie)n))es$|(?<=[aeo])s$/u, '')
        .replace(/cion$/u, 'ción');

/** Spanish. Words are written without accents, as the folded text holds them. */
export const spanish: LanguageData = {
  stem: (word) => stemmer(singular(word)),
  letters: /[áéíóúüñ]/i,
  openings: wordSet('¿ ¡'),
  elided: wordSet(''),
  clipped: wordSet(''),
  stopWords: wordSet(`
    suyo suya ello
    el la los las lo un una unos unas de del al este esta estos estas ese esa esos esas aquel aquella aquello esto eso
    yo tu ella nosotros ustedes ellos ellas me te se nos les le mi mis tus su sus nuestro nuestra nuestros nuestras
    y e o u ni pero sino porque pues si como cuando mientras aunque asi tambien
    en ante bajo con contra desde durante entre hacia hasta mediante para por segun sin sobre tras
    ser es son era eran fue fueron sido siendo sera seran sea sean seria estar esta estan estaba estaban estuvo
    haber ha han habia habian hay hubo hubiera haya hayan habra tener tiene tienen tenia tuvo tuvieron
    hacer hace hacen hizo hicieron hecho puede pueden podria podemos debe deben quiero quiere queremos
    no mas menos muy poco mucho mucha muchos muchas ya aun todavia siempre nunca solo
    todo toda todos todas otro otra otros otras cada algun alguna algunos algunas mismo misma mismos mismas tal tales
    que cual cuales quien quienes cuanto cuanta cuantos cuantas donde adonde como cuyo cuya
    aqui alli favor
  `),
  signs: wordSet(`
    reunion reuniones sesion sesiones periodo periodos celebro celebra celebrara celebraron celebrada celebrado celebrar
    tuvo lugar orden dia dias programa grupo grupos trabajo trabajos informe informes creo crea creado creada crear
    establecio establecido establecida mes meses ano anos semana semanas hora horas manana tarde hoy ayer
    lunes martes miercoles jueves viernes sabado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta
    septimo septima octavo octava noveno novena decimo decima
    ultimo ultima ultimos ultimas proximo proxima proximos proximas anterior anteriores siguiente siguientes
    viena ginebra nueva ciudad signatura numero titulo asunto mandato mandatos
    estados internacional internacionales tecnica asistencia delincuencia organizada aprobo aprobado aprobada aprobar
    idioma idiomas ingles espanol frances duracion significa signo
    tema temas puntos examinar examen recursos eficacia futuro indicadores necesidades diferencia apertura clausura
    fecha fechas documento documentos decision decisiones resolucion resoluciones conferencia partes
    distribucion convencion mision comision organizacion pregunta preguntas informacion
    gracias hola buenos buenas saludos ayuda ayudame muestra muestrame dime busca buscar explica encontrar trata
    cooperacion proyecto plazo contiene menciona parrafo parrafos seccion secciones articulo
  `),
  hints: wordSet('provisional agenda punto gt xq pq q docs conjunta conjunto info final'),
  endings: wordSet('o a os as cion sion dad tud or ores an'),
  ordinals: wordSet('er ero era o a do da to ta mo ma vo va no na'),
};
