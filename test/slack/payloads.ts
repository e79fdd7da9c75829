/** Whole payloads as Slack sends them; each builder takes what should be otherwise as its last argument. */
export { eventCallback, IN_SHARED_CHANNEL, type Payload } from './server/payloads/base.ts';
export {
  appHomeOpened,
  appMention,
  appUninstalled,
  botMessage,
  directMessage,
  entityDetailsRequested,
  linksShared,
  linksTyped,
  messageChanged,
  tokensRevoked,
} from './server/payloads/events.ts';
export {
  action,
  clickInEphemeral,
  clickInMessage,
  clickInUnfurl,
  clickInView,
  filledIn,
  messageShortcut,
  slashCommand,
  viewClosed,
  viewSubmission,
} from './server/payloads/interactions.ts';
