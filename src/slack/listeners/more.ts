import type { App } from '@slack/bolt';
import { ACTION } from '../../views/blocks/ids.ts';
import { answerModal } from '../../views/blocks/more.ts';
import type { Answered } from '../answered.ts';
import { onPressOfAnswer, type Press } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows all of a long answer, page by page. */
export function onMore(app: App, services: Services, findReader: FindReader): void {
  const viewFor = ({ reader }: Press, { id, answer }: Answered, page: number) =>
    answerModal(answer, { ...readingOf(services, reader.person.words), exchange: id, page });
  onPressOfAnswer(app, services, findReader, ACTION.more, (press, answered) => press.open(viewFor(press, answered, 0)));
  onPressOfAnswer(app, services, findReader, ACTION.moreMove, (press, answered, page) =>
    press.replace(viewFor(press, answered, Number(page))),
  );
}
