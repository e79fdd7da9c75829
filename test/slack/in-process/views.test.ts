// One process for all surfaces that show a view or a card, or are done with one.
import './explain.cases.ts';
import './feedback.cases.ts';
import './home.cases.ts';
import './levels.cases.ts';
import './links.cases.ts';
import './more-calendar.cases.ts';
import './passage.cases.ts';
import './uninstalled.cases.ts';
