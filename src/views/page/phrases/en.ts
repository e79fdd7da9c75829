import type { OwnPhrases } from './shape.ts';

/** The words of the page in English. */
export const en: OwnPhrases = {
  skip: 'Skip to the content',
  pages: 'Pages',
  questions: 'Questions',
  documents: 'Documents',
  languages: 'Language',
  welcome: 'What would you like to know?',
  promise:
    'Meetings, decisions, agendas, document symbols: every answer quotes the document it rests on. ' +
    'What the documents do not say is not said here.',
  ask: {
    label: 'Your question',
    send: 'Ask',
    failed: 'The answer did not arrive. Check that Rapporteur is still running, then ask again.',
    examples: 'For example',
    again: 'New conversation',
    conversation: 'Conversation',
  },
  list: {
    title: 'Documents',
    lead: 'Answers rest on these documents and on nothing else.',
    none: 'No document is held yet.',
    noSymbol: 'symbol not known',
    calendars: 'Calendars',
    calendarsLead:
      'Give the address of a link to your calendar program: it then shows the meetings and keeps them up to date.',
  },
  refusals: {
    malformed: {
      title: 'Request not understood',
      text: 'The request could not be read. Send {"turns": ["your question"]}.',
    },
    'foreign-host': {
      title: 'Unknown address',
      text: 'This page answers only at the address printed when it was started.',
    },
    'foreign-origin': { title: 'Request from another site', text: 'Questions are taken only from this page itself.' },
    'not-found': {
      title: 'Nothing at this address',
      text: 'No page or document is kept here. The list of documents shows what is held.',
    },
    'wrong-method': { title: 'Not possible here', text: 'This address does not take that kind of request.' },
    'too-slow': { title: 'Too slow', text: 'The request took too long to arrive. Please try again.' },
    'too-large': { title: 'Too long', text: 'The request is longer than 200 kB. Please ask a shorter question.' },
    'wrong-type': { title: 'Kind of content not accepted', text: 'Send the question as application/json.' },
    failed: {
      title: 'Something went wrong',
      text: 'The question could not be answered because of a fault in Rapporteur. Please try other words.',
    },
  },
};
