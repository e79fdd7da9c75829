import type { OwnPhrases } from './shape.ts';

/** The words of the page in Chinese. */
export const zh: OwnPhrases = {
  skip: '跳到正文',
  pages: '页面',
  questions: '提问',
  documents: '文件',
  languages: '语文',
  welcome: '您想了解什么？',
  promise: '会议、决定、议程、文号：每个回答都引述所依据的文件。文件没有说的，这里也不说。',
  ask: {
    label: '您的问题',
    send: '提问',
    failed: '没有收到回答。请确认Rapporteur仍在运行，然后重新提问。',
    examples: '例如',
    again: '新的对话',
    conversation: '对话',
  },
  list: {
    title: '文件',
    lead: '回答只依据这些文件。',
    none: '此处还没有文件。',
    noSymbol: '文号不详',
    calendars: '日历',
    calendarsLead: '将链接的地址填入您的日历程序，即可显示会议并随时更新。',
  },
  refusals: {
    malformed: { title: '无法理解请求', text: '无法读取请求。请发送{"turns": ["您的问题"]}。' },
    'foreign-host': { title: '未知的地址', text: '本页面只在启动时显示的地址提供服务。' },
    'foreign-origin': { title: '来自其他网站的请求', text: '只接受从本页面提出的问题。' },
    'not-found': { title: '此地址没有内容', text: '此处没有页面或文件。文件清单列出了现有的文件。' },
    'wrong-method': { title: '此处无法这样做', text: '此地址不接受这类请求。' },
    'too-slow': { title: '太慢', text: '请求传输时间过长。请重试。' },
    'too-large': { title: '太长', text: '请求超过200 kB。请缩短问题。' },
    'wrong-type': { title: '不接受这类内容', text: '请以application/json格式发送问题。' },
    failed: { title: '出现问题', text: 'Rapporteur发生故障，未能回答问题。请换一种说法再试。' },
  },
};
