import type { Problem } from '../model.ts';
import type { Agenda } from './agendas.ts';
import type { RecordFile } from './check-together.ts';
import { unusedProgrammes } from './programmes.ts';

/** Meetings of a record without items that no agenda of their session has taken, so that nothing uses them. */
export function checkProgrammes(agendas: readonly Agenda[], files: readonly RecordFile[]): Problem[] {
  const unused = new Set(
    unusedProgrammes(
      agendas,
      files.map(({ record }) => record),
    ).map(({ id }) => id),
  );
  return files
    .filter(({ record }) => unused.has(record.id))
    .flatMap(({ claims, locate }) =>
      claims.flatMap((claim, index): Problem[] =>
        'meeting' in claim && !claim.meeting.cancelled
          ? [
              {
                ...locate(['claims', index, 'meeting']),
                message: `claims.${index}.meeting: ${UNUSED}`,
                severity: 'warning',
              },
            ]
          : [],
      ),
    );
}

const UNUSED =
  'is not used: this record has no items, and no other record has the agenda of its session with these items and without meetings. ' +
  'Write new hours into the record of the agenda';
