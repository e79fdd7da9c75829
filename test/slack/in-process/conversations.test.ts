// One process for all surfaces where questions are asked: starting the app takes longer than its tests.
import './agenda.cases.ts';
import './choices.cases.ts';
import './commands.cases.ts';
import './direct-message.cases.ts';
import './errors.cases.ts';
import './mention.cases.ts';
import './quiet.cases.ts';
import './share.cases.ts';
