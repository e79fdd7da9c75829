import assert from 'node:assert/strict';
import { test } from 'node:test';
import { googleLink, outlookLink } from '../../../src/views/blocks/calendar-links.ts';

test('whole days end with the day after the last; hours are told in UTC', () => {
  const days = { title: 'A & B', details: '', days: '2007-12-30/2007-12-31' };
  assert.match(googleLink(days), /text=A%20%26%20B&dates=20071230%2F20080101&/);
  assert.match(outlookLink(days), /subject=A%20%26%20B&startdt=2007-12-30&enddt=2008-01-01&allday=true/);
  const hours = { title: '', details: '', start: 1191398400, end: 1191409200 };
  assert.match(googleLink(hours), /dates=20071003T080000Z%2F20071003T110000Z/);
  assert.match(outlookLink(hours), /startdt=2007-10-03T08%3A00%3A00Z&enddt=2007-10-03T11%3A00%3A00Z&body/);
});
