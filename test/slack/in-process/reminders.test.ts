// One process for all that can be done to reminders.
import './remind-form.cases.ts';
import './remind-list.cases.ts';
