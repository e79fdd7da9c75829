import type { App } from '@slack/bolt';
import { ACTION } from '../../views/blocks/ids.ts';
import { answerModal } from '../../views/blocks/more.ts';
import type { Answered } from '../answered.ts';
import { openView } from '../open-view.ts';
import { onPressOfAnswer, type Press } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows all of a long answer, page by page. */
export function onMore(app: App, services: Services, findReader: FindReader): void {
  const viewFor = ({ reader }: Press, { id, answer }: Answered, page: number) =>
    answerModal(answer, { ...readingOf(services, reader.person.words), exchange: id, page });
  onPressOfAnswer(app, services, findReader, ACTION.more, async (press, answered) => {
    const { client, body, reader, respond } = press;
    await openView(services, client, body, viewFor(press, answered, 0), { words: reader.person.words, respond });
  });
  onPressOfAnswer(app, services, findReader, ACTION.moreMove, async (press, answered, page) => {
    if (press.body.view)
      await press.client.views.update({ view_id: press.body.view.id, view: viewFor(press, answered, Number(page)) });
  });
}
