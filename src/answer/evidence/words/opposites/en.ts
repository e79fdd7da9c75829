import type { Opposites } from './pairs.ts';

export const EN: Opposites = {
  votes: 'in favour, in favor, voted for, votes for, voting for, vote for | against',
  fate: 'adopted, accepted, approved, endorsed | rejected, refused, turned down',
  amount: 'increas*, rise, rose, risen, grew, grown, growth | decreas*, declin*, fell, fallen, drop, dropped, reduc*',
  doors: 'opened, opens, opening | closed, closes, closing',
  course:
    'began, begin, begins, start, starts, started | end, ends, ended, completed, expire, expires, expired, terminat*',
  luck: 'won, gain, gains, gained | lost, loses',
  rank: 'first, 1st | last, final',
  limit: 'minimum, at least, least | maximum, at most',
  extreme: 'highest, largest, biggest | lowest, smallest',
  attendance: 'attended, were present, was present | absent, absentees, did not attend',
  money: 'income, revenue, revenues, receipts | expenditure, expenditures, expenses, spending, spent',
  balance: 'surplus | deficit, shortfall',
  trade: 'import, imports, imported | export, exports, exported',
  development:
    'developed countr*, developed states, developed nations | developing countr*, developing states, developing nations',
  sex: 'women, woman, girls, female | men, boys, male',
  office: 'elected, appointed | resigned, resignation, stepped down, outgoing',
  opinion: 'supported, supporters, backed | opposed, opposition, objected, objections',
  burden: 'lifted | imposed',
  custody: 'released, freed | arrested, detained',
  harm: 'killed, died, deaths | injured, wounded, injuries',
  life: 'established, created, set up | abolished, dissolved, disbanded',
  session: 'regular session, regular sessions | special session, special sessions, extraordinary session',
  land: 'rural | urban',
  questions: 'submitted, asked, posed | answered, replied',
  savings: 'savings, saved, underspen*, underexpenditure* | overspen*, overexpenditure*, overrun*, over-expenditure*',
  regions:
    'less developed regions, less-developed regions, least developed | more developed regions, more-developed regions, most developed',
  dues: 'assessed contribution*, assessed budget, assessments | voluntary contribution*, voluntary fund*, voluntarily',
  giving: 'donor, donors | recipient, recipients, beneficiar*',
  sector: 'public sector | private sector',
  assets: 'assets | liabilities',
  age: 'children, minors, juveniles | adult, adults',
  force:
    'enter* into force, entry into force, entered into force, come into force, came into force, coming into force, take effect, took effect | terminat*, cease*, expir*, denounce*, denunciation, lapse*, withdr*',
};
