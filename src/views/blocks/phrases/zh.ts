import { cityTime } from '../../../answer/phrases/dates.ts';
import type { SlackPhrases } from './shape.ts';

/** The words of Slack in Chinese. In `home`, `troubles` and `notices` they carry Slack's own markup. */
export const zh: SlackPhrases = {
  buttons: {
    more: '显示更多',
    calendar: '添加到日历',
    share: '在频道中分享',
    passage: '显示段落',
    helpful: '有帮助',
    unhelpful: '没有帮助',
    previous: '上一页',
    next: '下一页',
    close: '关闭',
    send: '发送',
    cancel: '取消',
  },
  passageOf: (title, paragraph) => `显示段落：${paragraph}，${title}`,
  zoneTime: (city) => cityTime('zh', city),
  yourTime: '您的时间：',
  others: (count) => `……另有${count}项`,
  item: (number) => `项目${number}：`,
  deduced: (day) => `推断：文件印的是${day}。`,
  passage: {
    title: '段落',
    gone: '文件中已没有这一段落。请重新提问，以获得当前的回答。',
    heading: '所属标题：',
  },
  more: {
    title: '完整回答',
    page: (number, count) => `第${number}页，共${count}页`,
    cut: '其余内容此处放不下。请发消息提问，以阅读全文。',
  },
  calendar: {
    title: '添加到日历',
    google: 'Google日历',
    outlook: 'Outlook',
    wholeDays: '全天',
    lead: '每个链接都会打开您的日历并填好日期。未经您确认，不会添加任何内容。',
    none: '这个回答没有可添加的确切日期。',
    cut: (count) => `另有${count}个日期此处放不下。`,
    file: '日历文件',
    fileLead: '该文件载有这个回答中的会议，将以私信发给您。',
    fileSaid: '这是您索取的日历文件。打开即可将会议添加到您的日历。',
    feeds: '要跟踪所有会议，请将链接复制到您的日历程序：',
  },
  feedback: {
    title: '改进这个回答',
    lead: '谢谢。正确的回答应当是什么？',
    label: '您期待的回答',
    hint: '日期、文号、文件名称：任何有助于更正的内容。',
    placeholder: '2012年的会议开了两天，不是三天……',
    records: '这个回答依据以下文件，可由人更正：',
  },
  home: {
    upcoming: '即将举行的会议',
    today: '今天',
    none: '记录中没有您所关注的机构即将举行的会议。',
    latest: '最近一次：',
    planned: '原定',
    held: '已举行',
    cancelled: '已取消',
    examples: '提出问题',
    records: '我所了解的内容',
    documents: (count) => `${count}份文件。`,
    asOf: (day) => `最新的文件日期为${day}。`,
    others: (count) => `另有${count}份文件`,
    pages: '查看所有文件',
    problems: '有待更正',
    moreProblems: (count) => `另有${count}个问题`,
    reminders: '您的提醒',
    followed: '您关注的机构',
    followedLabel: '您关注的机构',
    followedPlaceholder: '选择机构',
    how: '如何提问',
    ways:
      '• 在已邀请我的频道中：提及 *@Rapporteur*，然后写出问题。\n' +
      '• 私下提问：给我发私信。\n' +
      '• `/rapporteur` 加问题：只有您能看到回答。\n' +
      '• `/symbol` 加文号：说明该文号代表什么。\n' +
      '• `/agenda`：今天的安排；`/agenda tomorrow`、`/agenda next`，或某日、某年、某机构。\n' +
      '• `/rapporteur remind`：在此处或仅向您提醒即将举行的会议；`/rapporteur reminders` 列出提醒。',
    help: '有疑问，或发现错误？',
    helpText: '请按回答下方的 *没有帮助*，说明您期待的回答。其他事项请联系贵工作区负责Rapporteur的人员。',
  },
  explain: {
    title: '消息中的文号',
    none: '这条消息中没有我能识别的文号，例如 `CTOC/COP/WG.2/2007/3`。',
  },
  changes: {
    broken: '文件有改动，但改动中有错误。我继续按最后一次正确的状态回答。',
    hidden: (count) => `${count}个问题出在您在此处无权查看的文件中；Rapporteur的日志说明了位置。`,
    correct: '请更正这些地方并保存：我会立即重新读取文件，并告知您。',
    mended: (day, hour) => `文件已无错误。自${day}${hour}起按其内容回答。`,
  },
  document: { type: '文件', locale: 'zh-CN' },
  sharedBy: (name, question) => `${name}分享了对以下问题的回答：${question}`,
  askedBy: (name, question) => `${name}问：${question}`,
  reminderTrouble: {
    lead: '您设置的提醒未能发布到这个频道：',
    next: '下一次提醒时我会再试，不再另行告知。/rapporteur reminders 可查看、更改和删除提醒。',
  },
  troubles: {
    notInChannel: '我不在该频道中。请用 `/invite @Rapporteur` 邀请我，然后重试。',
    channelGone: '找不到该频道。如果是私有频道，请用 `/invite @Rapporteur` 邀请我。',
    archived: '该频道已归档，我无法再在其中发言。',
    tooLong: '回答太长，Slack无法显示。请缩小问题的范围。',
    tooMany: 'Slack目前收到的消息过多。请一分钟后重试。',
    tooLate: '用时过长。请再按一次按钮。',
    permission:
      '我缺少一项权限。需要由管理员重新安装Rapporteur：在api.slack.com的应用页面上，*OAuth &amp; Permissions*，*Reinstall to Workspace*。',
    forbidden: '该频道或工作区的设置不允许我在此发言。管理员可以更改设置。',
    signedOut: 'Rapporteur已与该工作区断开连接。需要由管理员重新安装并更换令牌。',
    unreachable: 'Slack目前没有响应。请稍后重试。',
    inDoubt: '发布提醒时与Slack的连接中断。提醒可能已经送达，因此没有再次发布。',
    storeDown: '目前无法连接数据库。请稍后重试。',
    other: '出现问题，回答没有送达。请重试；如仍有问题，请告知管理员。',
  },
  notices: {
    tooOld: '这个回答太旧。请重新提问。',
    generalOnly: '在此处我只查阅可以在此显示的文件。',
    noPassage: '这一段落不能在此处显示。',
    helpful: '谢谢。',
    sent: '谢谢。您的意见已保存，会有人阅读。',
    fileSent: '日历文件已发到您与我的私信中。',
    symbolUsage: '请给出文号，例如：`/symbol CTOC/COP/WG.2/2007/3`',
    usage:
      '• `/rapporteur` 加问题，例如：`/rapporteur 工作组2012年何时开会？`\n' +
      '• `/symbol CTOC/COP/WG.2/2007/3`：说明文号代表什么\n' +
      '• `/agenda`：今天的安排；或 `/agenda tomorrow`、`/agenda 2007-10-04`\n' +
      '• `/rapporteur remind`：提醒即将举行的会议；`/rapporteur reminders`：查看和更改提醒\n' +
      '您也可以在频道中提及我，或给我发私信。',
    reminderGone: '该提醒已不存在。`/rapporteur reminders` 列出现有的提醒。',
    membersOnly: '只有本工作区的成员才能更改或删除频道的提醒；您可以暂停和恢复提醒。如果您是成员，请一分钟后重试。',
  },
};
