import { cityTime } from '../../../answer/phrases/dates.ts';
import type { SlackPhrases } from './shape.ts';

/** The words of Slack in Spanish. In `home`, `troubles` and `notices` they carry Slack's own markup. */
export const es: SlackPhrases = {
  buttons: {
    more: 'Ver más',
    calendar: 'Añadir al calendario',
    share: 'Compartir en el canal',
    passage: 'Ver el pasaje',
    helpful: 'Útil',
    unhelpful: 'No es útil',
    previous: 'Anterior',
    next: 'Siguiente',
    close: 'Cerrar',
    send: 'Enviar',
    cancel: 'Cancelar',
  },
  passageOf: (title, paragraph) => `Ver el pasaje: ${paragraph}, ${title}`,
  zoneTime: (city) => cityTime('es', city),
  yourTime: 'su hora: ',
  others: (count) => `… y ${count} más`,
  item: (number) => `Tema ${number}: `,
  deduced: (day) => `Es una deducción: el documento dice ${day}.`,
  passage: {
    title: 'Pasaje del documento',
    gone: 'Este pasaje ya no figura en los documentos. Pregunte de nuevo para obtener la respuesta actual.',
    heading: 'Bajo el título:',
  },
  more: {
    title: 'Respuesta completa',
    page: (number, count) => `Página ${number} de ${count}`,
    cut: 'El resto no cabe aquí. Haga la pregunta en un mensaje para leerlo todo.',
  },
  calendar: {
    title: 'Añadir al calendario',
    google: 'Google Calendar',
    outlook: 'Outlook',
    wholeDays: 'todo el día',
    lead: 'Cada enlace abre su calendario con la fecha ya puesta. No se añade nada hasta que usted lo confirme.',
    none: 'Esta respuesta no da ningún día exacto que añadir.',
    cut: (count) => (count === 1 ? 'Otra fecha no cabe aquí.' : `Otras ${count} fechas no caben aquí.`),
    file: 'Archivo de calendario',
    fileLead: 'El archivo contiene las reuniones de esta respuesta. Lo recibirá en un mensaje directo.',
    fileSaid: 'Este es el archivo de calendario que pidió. Ábralo para añadir las reuniones a su calendario.',
    feeds: 'Para seguir todas las reuniones, copie un enlace en su programa de calendario: ',
  },
  feedback: {
    title: 'Mejorar la respuesta',
    lead: 'Gracias. ¿Qué debería haber dicho la respuesta?',
    label: 'Lo que esperaba',
    hint: 'Una fecha, una signatura, el nombre de un documento: todo lo que ayude a corregirla.',
    placeholder: 'La reunión de 2012 duró dos días, no tres…',
    records: 'La respuesta se basa en estos archivos, que una persona puede corregir:',
  },
  home: {
    upcoming: 'Próximas reuniones',
    today: 'Hoy',
    none: 'En las fichas no consta ninguna reunión próxima de los órganos que sigue.',
    latest: 'Las más recientes:',
    planned: 'por celebrar',
    held: 'ya celebrada',
    cancelled: 'cancelada',
    examples: 'Haga una pregunta',
    records: 'Lo que sé',
    documents: (count) => (count === 1 ? 'Un documento.' : `${count} documentos.`),
    asOf: (day) => `El más reciente es de fecha ${day}.`,
    others: (count) => (count === 1 ? 'y otro documento' : `y otros ${count} documentos`),
    pages: 'Ver todos los documentos',
    problems: 'Por corregir',
    moreProblems: (count) => (count === 1 ? 'y otro problema' : `y otros ${count} problemas`),
    reminders: 'Sus recordatorios',
    followed: 'Lo que sigue',
    followedLabel: 'Órganos que sigue',
    followedPlaceholder: 'Elija órganos',
    how: 'Cómo preguntar',
    ways:
      '• En un canal al que se me haya invitado: mencione *@Rapporteur* y escriba su pregunta.\n' +
      '• En privado: envíeme un mensaje directo.\n' +
      '• `/rapporteur` y una pregunta: solo usted ve la respuesta.\n' +
      '• `/symbol` y una signatura: lo que significa.\n' +
      '• `/agenda`: el programa de hoy; `/agenda mañana`, `/agenda próxima`, o un día, un año o un órgano.\n' +
      '• `/rapporteur remind`: un recordatorio de las próximas reuniones, aquí o solo para usted; `/rapporteur reminders` los muestra.',
    help: '¿Una pregunta, un error?',
    helpText:
      'Pulse *No es útil* debajo de la respuesta y diga lo que esperaba. ' +
      'Para todo lo demás, diríjase a la persona que administra Rapporteur en su espacio de trabajo.',
  },
  explain: {
    title: 'Signaturas del mensaje',
    none: 'Este mensaje no contiene ninguna signatura que yo reconozca, como `CTOC/COP/WG.2/2007/3`.',
  },
  changes: {
    broken:
      'Se han modificado los archivos, pero la modificación contiene errores. ' +
      'Sigo respondiendo a partir del último estado correcto.',
    hidden: (count) =>
      count === 1
        ? 'Hay un problema en un archivo que usted no puede ver aquí; el registro de Rapporteur indica dónde.'
        : `Hay ${count} problemas en archivos que usted no puede ver aquí; el registro de Rapporteur indica dónde.`,
    correct: 'Corrija estos lugares y guarde: volveré a leer los archivos de inmediato y se lo diré.',
    mended: (day, hour) => `Los archivos están en orden. Lo que dicen está en servicio desde el ${day}, ${hour}.`,
  },
  document: { type: 'Documento', locale: 'es-ES' },
  sharedBy: (name, question) => `${name} ha compartido la respuesta a: ${question}`,
  askedBy: (name, question) => `${name} ha preguntado: ${question}`,
  reminderTrouble: {
    lead: 'El recordatorio que usted creó no se ha podido publicar en este canal:',
    next: 'Volveré a intentarlo con el próximo recordatorio, sin avisarle de nuevo. /rapporteur reminders muestra, cambia y elimina los recordatorios.',
  },
  troubles: {
    notInChannel: 'No estoy en ese canal. Invíteme con `/invite @Rapporteur` y vuelva a intentarlo.',
    channelGone: 'No encuentro ese canal. Si es privado, invíteme con `/invite @Rapporteur`.',
    archived: 'Ese canal está archivado, por lo que ya no puedo escribir en él.',
    tooLong: 'La respuesta es demasiado larga para Slack. Haga una pregunta más concreta.',
    tooMany: 'Slack recibe demasiados mensajes en este momento. Vuelva a intentarlo dentro de un minuto.',
    tooLate: 'Ha tardado demasiado. Pulse de nuevo el botón.',
    permission:
      'Me falta un permiso. Un administrador debe reinstalar Rapporteur: ' +
      'página de la aplicación en api.slack.com, *OAuth &amp; Permissions*, *Reinstall to Workspace*.',
    forbidden:
      'Un ajuste de este canal o del espacio de trabajo me impide escribir aquí. Un administrador puede cambiarlo.',
    signedOut:
      'Rapporteur ya no está conectado a este espacio de trabajo. Un administrador debe instalarlo de nuevo ' +
      'y sustituir su token.',
    unreachable: 'Slack no responde en este momento. Vuelva a intentarlo dentro de un instante.',
    inDoubt:
      'La conexión con Slack se interrumpió mientras se publicaba un recordatorio. Como puede que haya llegado, no se ha publicado otra vez.',
    storeDown: 'Mi base de datos no responde en este momento. Vuelva a intentarlo dentro de un instante.',
    other:
      'Se ha producido un error y la respuesta no ha llegado. Vuelva a intentarlo; si persiste, avise a un administrador.',
  },
  notices: {
    tooOld: 'Esta respuesta es demasiado antigua. Pregunte de nuevo.',
    generalOnly: 'Aquí solo busco en los documentos que se pueden mostrar aquí.',
    noPassage: 'Este pasaje no se puede mostrar aquí.',
    helpful: 'Gracias.',
    sent: 'Gracias. Su observación queda guardada; una persona la leerá.',
    fileSent: 'El archivo de calendario está en sus mensajes directos conmigo.',
    symbolUsage: 'Indique una signatura, por ejemplo: `/symbol CTOC/COP/WG.2/2007/3`',
    usage:
      '• `/rapporteur` y su pregunta, por ejemplo: `/rapporteur ¿Cuándo se reunió el Grupo de Trabajo en 2012?`\n' +
      '• `/symbol CTOC/COP/WG.2/2007/3`: lo que significa una signatura\n' +
      '• `/agenda`: el programa de hoy; o `/agenda mañana`, `/agenda 2007-10-04`\n' +
      '• `/rapporteur remind`: un recordatorio de las próximas reuniones; `/rapporteur reminders`: ver y cambiar los recordatorios\n' +
      'También puede mencionarme en un canal o enviarme un mensaje directo.',
    reminderGone: 'Ese recordatorio ya no existe. `/rapporteur reminders` muestra los que existen.',
    membersOnly:
      'Solo los miembros de este espacio de trabajo pueden cambiar o eliminar los recordatorios de un canal; usted puede pausarlos y reanudarlos. Si es miembro, vuelva a intentarlo dentro de un minuto.',
  },
};
