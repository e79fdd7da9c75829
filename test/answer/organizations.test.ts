import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ORGANIZATION_NAMES } from '../../src/answer/reading/organization-names.ts';
import { isOfOrganization, withoutOrganization } from '../../src/answer/reading/organizations.ts';
import type { Body } from '../../src/model.ts';
import { plain } from '../../src/records/text.ts';

describe('a question without the organization that it names', () => {
  const table: [question: string, left: string, name: string][] = [
    ['The Programme Committee of UNIDO', 'The Programme Committee', 'unido'],
    ['The UNIDO Programme Committee', 'The Programme Committee', 'unido'],
    ['The Programme Committee of the FAO met', 'The Programme Committee met', 'fao'],
    ['Le Comité du programme de l’ONUDI', 'Le Comité du programme', 'unido'],
    ['Le Comité de la FAO se réunit', 'Le Comité se réunit', 'fao'],
    ['El Comité del PNUD', 'El Comité', 'undp'],
    ['Комитет ЮНИДО по программным и бюджетным вопросам', 'Комитет по программным и бюджетным вопросам', 'unido'],
    ['لجنة البرنامج لمنظمة العمل الدولية', 'لجنة البرنامج', 'ilo'],
    ['لجنة البرنامج لليونيدو', 'لجنة البرنامج', 'unido'],
    ['لجنة البرنامج في اليونيدو', 'لجنة البرنامج في', 'unido'],
    ['工发组织方案委员会', '方案委员会', 'unido'],
    ['The Council (UNESCO) met', 'The Council met', 'unesco'],
    ['The Council（UNESCO）met', 'The Council met', 'unesco'],
    ['When did the Food and Agriculture Organization Council meet?', 'When did the Council meet?', 'fao'],
    // The longest of its names, and all names of one.
    ['The Directing Council of OPS/OMS', 'The Directing Council', 'paho'],
    ['The Council of the World Health Organization', 'The Council', 'who'],
    // Letters within a word, or of no organization, are none.
    ['The Council of the ISAAC Institute', '', ''],
    ['The Council on UNIDOS', '', ''],
    ['The Council of Ministers', '', ''],
    // Two of them, or none that is known by letters.
    ['The joint meeting of FAO and WHO', '', ''],
  ];
  for (const [question, left, name] of table)
    it(name === '' ? `names none: ${question}` : `${question}: ${left}`, () => {
      const found = withoutOrganization(question);
      assert.equal(found?.text, name === '' ? undefined : left);
      assert.equal(found?.organization.includes(name), name === '' ? undefined : true);
    });

  it('names one only, by two of its names', () =>
    assert.equal(
      withoutOrganization('The Council of FAO, the Food and Agriculture Organization')?.organization[0],
      'fao',
    ));
});

describe('a body of an organization', () => {
  const body = (more: Partial<Body>): Body => ({
    id: 'x',
    zone: 'UTC',
    names: [{ en: 'Programme Committee' }],
    ...more,
  });
  const table: [what: string, body: Body, is: boolean][] = [
    ['is known by its identifier', body({ id: 'unido-pbc' }), true],
    ['is known by its English name', body({ names: [{ en: 'Programme Committee of UNIDO' }] }), true],
    ['is known by its name in Russian', body({ names: [{ ru: 'Комитет ЮНИДО по программам' }] }), true],
    ['is known by its name in Chinese', body({ names: [{ zh: '工发组织方案委员会' }] }), true],
    ['is known by another of its names', body({ names: [{ en: 'Old' }, { fr: 'Comité de l’ONUDI' }] }), true],
    ['is known by what it is called', body({ also: { es: ['Comité de la ONUDI'] } }), true],
    ['is none, where nothing says so', body({}), false],
    ['is one of another', body({ id: 'fao-council' }), false],
    ['is none, where the letters are part of a word', body({ id: 'unidos-council' }), false],
  ];
  const { organization } = withoutOrganization('UNIDO') ?? { organization: [] };
  for (const [what, one, is] of table) it(what, () => assert.equal(isOfOrganization(one, organization), is));

  it('is known by an identifier of several words', () =>
    assert.ok(
      isOfOrganization(body({ id: 'african-union-council' }), withoutOrganization('African Union')?.organization ?? []),
    ));
});

describe('the names of organizations', () => {
  const lines = ORGANIZATION_NAMES.map((line) => line.split(',').map((name) => plain(name.trim())));

  it('are several of each, none empty', () =>
    assert.deepEqual(
      lines.filter((names) => names.length < 2 || names.includes('')),
      [],
    ));

  it('stand for one organization each', () => {
    const all = lines.flatMap((names) => [...new Set(names)]);
    assert.deepEqual(
      all.filter((name, at) => all.indexOf(name) !== at),
      [],
    );
  });

  it('are found in a question, each of them', () => {
    for (const names of lines)
      for (const name of names)
        assert.deepEqual(withoutOrganization(`${name} council`)?.organization[0], names[0], name);
  });
});
