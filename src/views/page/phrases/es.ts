import type { OwnPhrases } from './shape.ts';

/** The words of the page in Spanish. */
export const es: OwnPhrases = {
  skip: 'Ir al contenido',
  pages: 'Páginas',
  questions: 'Preguntas',
  documents: 'Documentos',
  languages: 'Idioma',
  welcome: '¿Qué desea saber?',
  promise:
    'Reuniones, decisiones, programas, signaturas: cada respuesta cita el documento en que se basa. ' +
    'Lo que los documentos no dicen no se dice aquí.',
  ask: {
    label: 'Su pregunta',
    send: 'Preguntar',
    failed: 'La respuesta no ha llegado. Compruebe que Rapporteur sigue en marcha y vuelva a preguntar.',
    examples: 'Por ejemplo',
    again: 'Nueva conversación',
    conversation: 'Conversación',
  },
  list: {
    title: 'Documentos',
    lead: 'Las respuestas se basan en estos documentos y en nada más.',
    none: 'Todavía no se conserva ningún documento.',
    noSymbol: 'signatura desconocida',
    calendars: 'Calendarios',
    calendarsLead:
      'Indique la dirección de un enlace a su programa de calendario: mostrará las reuniones y las mantendrá al día.',
  },
  refusals: {
    malformed: {
      title: 'Solicitud ilegible',
      text: 'No se ha podido leer la solicitud. Envíe {"turns": ["su pregunta"]}.',
    },
    'foreign-host': {
      title: 'Dirección desconocida',
      text: 'Esta página solo responde en la dirección indicada al iniciarla.',
    },
    'foreign-origin': {
      title: 'Solicitud de otro sitio',
      text: 'Solo se aceptan preguntas desde esta misma página.',
    },
    'not-found': {
      title: 'No hay nada en esta dirección',
      text: 'Aquí no hay ninguna página ni ningún documento. La lista de documentos muestra lo que se conserva.',
    },
    'wrong-method': { title: 'No es posible aquí', text: 'Esta dirección no admite ese tipo de solicitud.' },
    'too-slow': { title: 'Demasiado lento', text: 'La solicitud ha tardado demasiado en llegar. Vuelva a intentarlo.' },
    'too-large': { title: 'Demasiado largo', text: 'La solicitud supera los 200 kB. Haga una pregunta más breve.' },
    'wrong-type': { title: 'Contenido no admitido', text: 'Envíe la pregunta en formato application/json.' },
    failed: {
      title: 'Se ha producido un error',
      text: 'Un fallo de Rapporteur impide responder a esta pregunta. Pruebe con otras palabras.',
    },
  },
};
