import type { App } from '@slack/bolt';
import { officialUrl } from '../../answer/compose.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import type { Modal } from '../../views/blocks/modal.ts';
import { passageModal } from '../../views/blocks/passage.ts';
import { onPress, type Press } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import { recordOf, type Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows a passage among its neighbours, and goes from there to the one before or after. */
export function onPassage(app: App, services: Services, findReader: FindReader): void {
  const viewFor = ({ value, reader }: Press): Modal | undefined => {
    const [id = '', key = ''] = value.split('#');
    const record = recordOf(services, reader.level, id);
    if (!record) return undefined;
    const official = officialUrl(record);
    return passageModal({ record, key, ...(official ? { official } : {}) }, readingOf(services, reader.person.words));
  };
  const show = (how: 'open' | 'replace') => async (press: Press) => {
    const view = viewFor(press);
    await (view ? press[how](view) : press.say('noPassage'));
  };
  onPress(app, services, findReader, ACTION.passage, show('open'));
  onPress(app, services, findReader, ACTION.passageMove, show('replace'));
}
