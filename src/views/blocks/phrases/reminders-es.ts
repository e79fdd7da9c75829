import { ranked } from '../../../answer/phrases/dates/es.ts';
import type { ReminderPhrases } from './reminders-shape.ts';

/** Whether its article is `el`: `séptimo período de sesiones` and not `séptima reunión`. */
const isMasculine = (session: string): boolean => /^(?:\S+ )?período/.test(session);

/** The words of reminders in Spanish. `faults` and `list` may carry Slack's own markup, but for what a form shows. */
export const es: ReminderPhrases = {
  when: {
    day: (day) => `Hoy, ${day}`,
    eve: (day) => `Mañana, ${day}`,
    week: (day) => `Dentro de una semana, ${day}`,
    change: (day) => `Cambio, ${day}`,
  },
  session: (ordinal, noun, of) => `${ordinal ? ranked(ordinal, noun) : noun} ${of}`,
  joint: (of) => `período conjunto ${of}`,
  opening: (session) => `apertura ${isMasculine(session) ? 'del' : 'de la'} ${session}`,
  cancelled: {
    session: (session) =>
      isMasculine(session) ? `el ${session} ha sido cancelado` : `la ${session} ha sido cancelada`,
    day: (session) => `${isMasculine(session) ? 'el' : 'la'} ${session} ya no se celebra este día`,
  },
  nth: (day, of) => `día ${day} de ${of}`,
  colon: ': ',
  jointNote: 'Período conjunto: los documentos no dicen qué días corresponden a cada grupo.',
  proposed: 'Según la organización de los trabajos propuesta:',
  noHours: 'Los documentos no dan ningún programa para este día.',
  over: 'terminada',
  added: 'nueva en el programa',
  moved: (hours) => `nuevo horario, antes: ${hours}`,
  gone: (hours) => `Ya no figura en el programa: ${hours}`,
  items: (numbers, count) => `${count === 1 ? 'tema' : 'temas'} ${numbers}`,
  documents: 'Documentos',
  document: { new: 'nuevo', reissued: 'publicado nuevamente' },
  cut: 'No cabe todo aquí. Pregúnteme por ese día para leer el resto.',
  setUpBy: (name) => `Creado por ${name}. Para cambiarlo: “Recordatorios”, más abajo, o /rapporteur reminders.`,
  buttons: {
    pause: 'Pausar',
    resume: 'Reanudar',
    list: 'Recordatorios',
    change: 'Cambiar',
    preview: 'Vista previa',
    remove: 'Eliminar',
    create: 'Nuevo recordatorio',
    save: 'Guardar',
  },
  form: {
    title: 'Nuevo recordatorio',
    changeTitle: 'Cambiar recordatorio',
    where: 'Dónde',
    here: 'En este canal',
    onlyMe: 'Solo a mí, por mensaje directo',
    goesHere: 'Este recordatorio se publica en este canal.',
    goesToYou: 'Este recordatorio le llega solo a usted, por mensaje directo.',
    goesElsewhere: 'Este recordatorio se publica en otro canal.',
    shared:
      'Este canal se comparte con otra organización: aquí solo se muestran los documentos de distribución general.',
    already: (count) =>
      count === 1
        ? 'Este canal ya tiene un recordatorio: /rapporteur reminders lo muestra.'
        : `Este canal ya tiene ${count} recordatorios: /rapporteur reminders los muestra.`,
    bodies: 'Reuniones de',
    bodiesPlaceholder: 'Elija órganos',
    ahead: 'Cuándo',
    aheads: {
      day: 'El mismo día',
      eve: 'La víspera, por la noche',
      week: 'Una semana antes de la apertura de una reunión',
    },
    hour: 'Hora',
    hourHint: 'El mismo día, y una semana antes.',
    evening: 'Hora de la víspera',
    eveningHint: 'La noche anterior.',
    zone: 'Zona horaria',
    zonePlaceholder: 'Elija una ciudad',
    zoneHint: 'La de las horas indicadas arriba.',
    nearby: 'La suya y las de las reuniones',
    regions: {
      Africa: 'África',
      America: 'América',
      Antarctica: 'Antártida',
      Arctic: 'Ártico',
      Asia: 'Asia',
      Atlantic: 'Atlántico',
      Australia: 'Australia',
      Europe: 'Europa',
      Indian: 'Océano Índico',
      Pacific: 'Pacífico',
    },
    language: 'Idioma',
    detail: 'Detalle',
    details: { items: 'Medias jornadas con temas y documentos', summary: 'Una línea por media jornada' },
  },
  faults: {
    noBody: 'Elija al menos un órgano.',
    noMoment: 'Elija al menos un momento.',
    noHour: 'Elija una hora.',
    notInChannel: 'No estoy en este canal. Escriba en él /invite @Rapporteur y pulse de nuevo Guardar.',
    archived: 'Este canal está archivado, por lo que no puedo escribir en él. Elija “Solo a mí”.',
    outsider:
      'Solo los miembros de este espacio de trabajo pueden crear recordatorios para un canal. Elija “Solo a mí”; ' +
      'si es miembro, vuelva a intentarlo dentro de un minuto.',
    notKept: 'No se ha podido guardar en este momento. Pulse de nuevo Guardar dentro de un instante.',
  },
  sentence: {
    here: 'En este canal',
    you: 'Solo a usted',
    aheads: {
      day: (hour) => `a las ${hour} del mismo día`,
      eve: (hour) => `a las ${hour} de la víspera`,
      week: (hour) => `a las ${hour} una semana antes de la apertura de una reunión`,
    },
    languages: {
      ar: 'en árabe',
      en: 'en inglés',
      es: 'en español',
      fr: 'en francés',
      ru: 'en ruso',
      zh: 'en chino',
    },
    details: { items: 'con temas y documentos', summary: 'una línea por media jornada' },
  },
  list: {
    title: 'Recordatorios',
    none: 'Todavía no hay ningún recordatorio.',
    paused: 'En pausa: no se publica nada hasta que alguien lo reanude.',
    madeBy: (name) => `Creado por ${name}.`,
    failed: (day) => `El recordatorio del ${day} no se ha podido publicar.`,
    late: (day) => `El recordatorio del ${day} no se publicó: su hora había pasado antes de que pudiera hacerlo.`,
    more: (count) => (count === 1 ? 'Otro recordatorio no cabe aquí.' : `Otros ${count} recordatorios no caben aquí.`),
  },
  confirm: {
    title: '¿Eliminarlo?',
    own: 'Usted dejará de recibir este recordatorio.',
    channel: 'Nadie en el canal volverá a recibir este recordatorio.',
    others: (name) => `Lo creó ${name}. Nadie en el canal volverá a recibir este recordatorio.`,
    keep: 'Conservar',
  },
  preview: {
    title: 'Vista previa',
    saved: 'Guardado.',
    next: (when) => `El próximo recordatorio llegará el ${when}.`,
    paused: 'Está en pausa: no llegará nada hasta que alguien lo reanude.',
    looks: 'Tendrá este aspecto, según lo que dicen hoy los documentos:',
    nothing: 'En las fichas no consta ninguna reunión próxima de estos órganos; por ahora no se publicará nada.',
    upTo: (day) => `El documento más reciente es de fecha ${day}.`,
    later: 'En cuanto un documento anuncie una reunión, recibirá el recordatorio.',
  },
  deeds: {
    made: (name) => `${name} ha creado un recordatorio en este canal.`,
    changed: (name) => `${name} ha cambiado un recordatorio de este canal.`,
    paused: (name) =>
      `${name} ha pausado un recordatorio de este canal. No se publica nada hasta que alguien lo reanude.`,
    resumed: (name) => `${name} ha reanudado un recordatorio de este canal.`,
    removed: (name) => `${name} ha eliminado un recordatorio de este canal.`,
  },
  done: {
    made: 'El recordatorio está creado.',
    changed: 'El recordatorio está cambiado.',
    paused: 'El recordatorio está en pausa. No recibirá nada hasta que lo reanude.',
    resumed: 'El recordatorio se ha reanudado.',
    removed: 'El recordatorio se ha eliminado.',
  },
};
