import type { App } from '@slack/bolt';
import { officialUrl } from '../../answer/compose.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { passageModal } from '../../views/blocks/passage.ts';
import { noticeMessage } from '../../views/blocks/trouble.ts';
import { openView } from '../open-view.ts';
import { onPress, type Press } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import { recordOf, type Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows a passage among its neighbours, and goes from there to the one before or after. */
export function onPassage(app: App, services: Services, findReader: FindReader): void {
  const viewFor = ({ value, reader }: Press) => {
    const [id = '', key = ''] = value.split('#');
    const record = recordOf(services, reader.level, id);
    if (!record) return undefined;
    const official = officialUrl(record);
    return passageModal({ record, key, ...(official ? { official } : {}) }, readingOf(services, reader.person.words));
  };
  onPress(app, findReader, ACTION.passage, async (press) => {
    const { client, body, reader, respond } = press;
    const { words } = reader.person;
    const view = viewFor(press);
    if (view) return openView(services, client, body, view, { words, respond });
    await respond?.({ response_type: 'ephemeral', replace_original: false, ...noticeMessage('noPassage', words) });
  });
  onPress(app, findReader, ACTION.passageMove, async (press) => {
    const view = viewFor(press);
    if (view && press.body.view) await press.client.views.update({ view_id: press.body.view.id, view });
  });
}
