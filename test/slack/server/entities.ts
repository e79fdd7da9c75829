import { check, isObject, say } from './blocks/check.ts';
import { anything, bool, link, list, num, object, type Rule, str, word } from './blocks/rules.ts';

const ref = object({ id: str(255), type: str(255) }, ['id']);
const icon: Rule = {
  is: 'object',
  shape: { fields: { alt_text: str(2000), url: link(3000), slack_file: anything }, need: ['alt_text'] },
};
const user = object({ user_id: str(255), text: str(3000), url: link(3000), email: str(255), icon }, []);
const entityRef = object(
  { entity_url: link(3000), external_ref: ref, title: str(3000), display_type: str(255), icon },
  ['entity_url', 'external_ref', 'title'],
);

const DESCRIPTION = {
  label: str(3000),
  link: link(3000),
  icon,
  long: bool,
  format: str(255),
  type: str(255),
  tag_color: str(255),
  edit: anything,
} as const;

const stringField = object({ value: str(12_000), ...DESCRIPTION }, ['value']);
const stampField = object({ value: num(0), label: str(3000), type: str(255), edit: anything }, ['value']);
const typedField = object(
  {
    ...DESCRIPTION,
    value: anything,
    user,
    entity_ref: entityRef,
    image_url: link(3000),
    slack_file: anything,
    alt_text: str(2000),
  },
  ['type'],
);
const imageField: Rule = {
  is: 'object',
  shape: {
    fields: {
      alt_text: str(2000),
      label: str(3000),
      image_url: link(3000),
      slack_file: anything,
      title: str(3000),
      type: str(255),
    },
    need: ['alt_text'],
    oneOf: ['image_url', 'slack_file'],
  },
};
const preview = object({ is_supported: bool, preview_url: link(3000), mime_type: str(255), error: anything }, [
  'is_supported',
]);
const dates = { date_created: stampField, date_updated: stampField } as const;

/** The fields that each type of entity has of its own. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'slack#/entities/file': {
    preview: imageField,
    created_by: typedField,
    ...dates,
    last_modified_by: typedField,
    file_size: stringField,
    mime_type: stringField,
    full_size_preview: preview,
  },
  'slack#/entities/content_item': {
    preview: imageField,
    description: stringField,
    created_by: typedField,
    ...dates,
    last_modified_by: typedField,
  },
  'slack#/entities/task': {
    description: stringField,
    created_by: typedField,
    ...dates,
    assignee: typedField,
    status: stringField,
    due_date: typedField,
    priority: stringField,
  },
  'slack#/entities/incident': {
    status: stringField,
    priority: stringField,
    urgency: stringField,
    created_by: typedField,
    assigned_to: typedField,
    ...dates,
    description: stringField,
    service: stringField,
  },
  'slack#/entities/item': {},
};

const CUSTOM_TYPES = [
  'integer string array boolean',
  'slack#/types/date slack#/types/timestamp slack#/types/image slack#/types/channel_id',
  'slack#/types/user slack#/types/entity_ref slack#/types/link slack#/types/email',
].flatMap((line) => line.split(' '));

const customField = object(
  {
    ...DESCRIPTION,
    key: str(255),
    label: str(3000),
    type: word(...CUSTOM_TYPES),
    value: anything,
    item_type: str(255),
    user,
    entity_ref: entityRef,
    boolean: anything,
    image_url: link(3000),
    slack_file: anything,
    alt_text: str(2000),
  },
  ['key', 'label', 'type'],
);

const action = object(
  {
    text: str(75),
    action_id: str(255),
    value: str(2000),
    style: word('primary', 'danger'),
    url: link(3000),
    accessibility_label: str(75),
    processing_state: object({ enabled: bool, interstitial_text: str(3000) }, ['enabled']),
  },
  ['text', 'action_id'],
);

const attributes = object(
  {
    title: object({ text: str(3000), edit: anything }, ['text']),
    display_type: str(255),
    display_id: str(255),
    product_icon: icon,
    product_name: str(255),
    locale: str(35),
    full_size_preview: preview,
    metadata_last_modified: num(0),
  },
  ['title'],
);

function payload(type: string): Rule {
  return object(
    {
      attributes,
      fields: object(FIELDS[type] ?? {}, []),
      custom_fields: list(customField, 100, 0),
      slack_file: anything,
      display_order: list(str(255), 100, 0),
      actions: object({ primary_actions: list(action, 2, 0), overflow_actions: list(action, 5, 0) }, []),
    },
    ['attributes'],
  );
}

/** What is wrong with the entities of Work Objects; in an unfurl each names the link that it stands for. */
export function checkEntities(entities: unknown, at: string, inUnfurl: boolean): string[] {
  if (!Array.isArray(entities) || entities.length === 0) return [say('must be an array of entities', at)];
  return entities.flatMap((entity, index) => checkEntity(entity, `${at}/${index}`, inUnfurl));
}

/** What is wrong with one entity. */
export function checkEntity(entity: unknown, at: string, inUnfurl: boolean): string[] {
  if (!isObject(entity)) return [say('must be an object', at)];
  const type = String(entity.entity_type);
  if (!Object.hasOwn(FIELDS, type)) return [say(`unsupported entity_type: ${type}`, at)];
  const wrong: string[] = [];
  const need = ['entity_type', 'entity_payload', 'external_ref', 'url', ...(inUnfurl ? ['app_unfurl_url'] : [])];
  const fields = {
    entity_type: str(255),
    entity_payload: payload(type),
    external_ref: ref,
    url: link(3000),
    app_unfurl_url: link(3000),
  };
  check(entity, object(fields, need), at, 'message', wrong);
  return wrong;
}
