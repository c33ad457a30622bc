// The page's own words in Chinese and English, and the choice between the two.

import { kind, kindNames } from './kinds.js';

const KEY = 'policygraph.language';

let language = remembered();

function remembered() {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export function lang() {
  return language;
}

export function switchLanguage() {
  language = language === 'zh' ? 'en' : 'zh';
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not kept beyond this page where storage is shut.
  }
}

/** Words that come in both languages from the server. */
export function said(text) {
  return text ? text[language] || text.zh || text.en || '' : '';
}

/** Words of the page, with {0}, {1} … filled in. */
export function t(key, ...values) {
  const words = WORDS[key];
  if (!words) return key;
  return words[language === 'zh' ? 0 : 1].replace(/\{(\d)}/g, (_, i) => values[i] ?? '');
}

/** What a code in a cell means: a relation, a basis, a sort; the code itself where it means nothing else. */
export function meaning(code) {
  if (code in CODES) return CODES[code][language === 'zh' ? 0 : 1];
  return kindNames().includes(code) || code === 'Reply' || code === 'Notice' ? kind(code)[language] : code;
}

const CODES = {
  ANSWERS: ['答复', 'answers'],
  PROPOSED: ['提出', 'proposed'],
  SUBMITTED_TO: ['提交', 'submitted to'],
  ISSUED: ['印发', 'issued'],
  CO_HANDLED: ['会办', 'helped with'],
  CITES: ['引用', 'cites'],
  TEXT_OF: ['正文', 'is the text of'],
  BASED_ON: ['依据', 'based on'],
  RUNS: ['承办', 'runs'],
  SUPPORTS: ['支持', 'supports'],
  PARTICIPATES_IN: ['参与', 'takes part in'],
  LOCATED_IN: ['位于', 'located in'],
  OF_REGION: ['所属地区', 'of region'],
  WITHIN: ['隶属', 'within'],
  PART_OF: ['属于', 'part of'],
  SUCCEEDED_BY: ['改组为', 'succeeded by'],
  COMMITS_TO: ['承诺', 'commits to'],
  REPORTS: ['公布', 'reports'],
  MEASURES: ['衡量', 'measures'],
  CONCERNS: ['涉及', 'concerns'],
  MENTIONS: ['提及', 'mentions'],
  MENTIONS_UNDECIDED: ['提及（待定）', 'mentions (undecided)'],
  STATED: ['明示', 'stated'],
  INFERRED: ['推断', 'inferred'],
  LOADED: ['新载入', 'loaded'],
  UNCHANGED: ['内容未变', 'unchanged'],
  REPLACED: ['已替换', 'replaced'],
  REPLY: ['答复', 'reply'],
  NOTICE: ['通知', 'notice'],
  alone: ['单独', 'alone'],
  jointly: ['联合', 'jointly'],
  out: ['出', 'outgoing'],
  in: ['入', 'incoming'],
};

const WORDS = {
  skip: ['跳到正文', 'Skip to content'],
  nav: ['主导航', 'Main'],
  tagline: [
    '政府答复里，谁发布、引用、承办、参与、承诺了什么，逐条附原文。',
    'Who issued, cited, ran, joined and promised what in government replies, each with its words.',
  ],
  'nav.questions': ['问题', 'Questions'],
  'nav.documents': ['文件', 'Documents'],
  'nav.upload': ['上传', 'Upload'],
  'nav.api': ['接口', 'API'],
  loading: ['正在读取…', 'Loading…'],
  unreachable: ['连不上服务，请确认程序仍在运行。', 'The application cannot be reached; is it still running?'],
  failed: ['出错了', 'Something went wrong'],
  again: ['重试', 'Try again'],
  nothing: ['没有', 'None'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  invented: ['示例（虚构）', 'Invented sample'],

  'start.look': ['查一个名称', 'Look up a name'],
  'start.place': ['机关、政策、高校、平台、项目的名称或文号', 'Name or number of an agency, policy, university, platform …'],
  'start.go': ['查询', 'Look up'],
  'start.questions': ['问一个问题', 'Ask a question'],
  'start.filter': ['筛选问题', 'Filter questions'],
  'start.filterPlace': ['例如：联合、引用、承诺', 'e.g. issue, cite, promise'],
  'start.none': ['没有符合“{0}”的问题。', 'No question matches “{0}”.'],
  'group.policy': ['政策文件', 'Policies'],
  'group.agency': ['机关', 'Agencies'],
  'group.things': ['平台、项目与高校', 'Platforms, programmes, universities'],
  'group.documents': ['文件与提案', 'Documents and proposals'],
  'group.entity': ['任意实体', 'Any entity'],
  'group.overview': ['总览', 'Overviews'],

  'form.all': ['全部问题', 'All questions'],
  'form.required': ['必填', 'required'],
  'form.example': ['示例', 'Example'],
  'form.exampleOf': ['填入示例：{0}', 'Fill in the example: {0}'],
  'form.ask': ['查询', 'Ask'],
  'form.any': ['（不限）', '(any)'],
  'form.missing': ['请填写“{0}”。', 'Fill in “{0}”.'],
  'form.suggestions': ['{0} 个候选，用上下键选择', '{0} suggestions, arrow keys to choose'],

  'answer.rows': ['{0} 行', '{0} rows'],
  'answer.summary': ['{0} 行，{1} 条原文依据，出自 {2} 份文件', '{0} rows, {1} pieces of evidence from {2} documents'],
  'answer.meant': ['理解为', 'Taken as'],
  'answer.empty': ['没有查到', 'Nothing found'],
  'answer.emptyHint': ['现有文件没有这方面的陈述。可以换个说法，或上传更多文件。', 'The documents loaded do not say. Ask differently, or upload more documents.'],
  'answer.near': ['是不是要找：', 'Did you mean:'],
  'answer.truncated': ['只显示了前 {0} 行。', 'Only the first {0} rows are shown.'],
  'answer.more': ['显示更多', 'Show more'],
  'answer.all': ['显示全部 {0} 行', 'Show all {0} rows'],
  'answer.table': ['答案', 'Answer'],
  'answer.figure': ['图', 'Figure'],
  'answer.evidence': ['依据', 'Evidence'],
  'answer.show': ['展开第 {0} 行的 {1} 条依据', 'Show the {1} pieces of evidence of row {0}'],
  'answer.without': ['词表事实，无文件依据', 'A fact of the gazetteer, not of a document'],
  'answer.cypher': ['Cypher 查询', 'Cypher query'],
  'answer.copy': ['复制', 'Copy'],
  'answer.copied': ['已复制', 'Copied'],
  'answer.copyFailed': ['请手动选择后复制', 'Select and copy by hand'],
  'answer.browser': ['在 Neo4j Browser 中打开', 'Open in Neo4j Browser'],
  'answer.json': ['JSON', 'JSON'],

  'evidence.place': ['第 {0}–{1} 字', 'characters {0}–{1}'],
  'evidence.rule': ['规则', 'rule'],
  'evidence.confidence': ['可信度 {0}', 'confidence {0}'],
  'evidence.open': ['在文中查看', 'See it in the text'],
  'evidence.untitled': ['（无标题文件）', '(untitled document)'],

  'graph.title': ['关系图', 'Graph'],
  'graph.label': ['关系图：{0} 个结点，{1} 条关系。下方列有全部关系。', 'Graph of {0} nodes and {1} relationships, all listed below it.'],
  'graph.cut': ['结点太多，图中只画前 {0} 个（共 {1} 个）；表格是全的。可在上面填写条件缩小范围。', 'Too many nodes: the first {0} of {1} are drawn; the table has all. Narrow the question above.'],
  'graph.pick': ['点一条关系，看它的原文。', 'Click a relationship to see its words.'],
  'graph.list': ['图中的关系（{0}）', 'Relationships in the graph ({0})'],
  'graph.stated': ['明示', 'Stated'],
  'graph.inferred': ['推断', 'Inferred'],
  'graph.fact': ['词表事实', 'Gazetteer fact'],
  'graph.failed': ['图画不出来；表格和依据不受影响。', 'The graph cannot be drawn; table and evidence are not affected.'],
  'graph.open': ['查看“{0}”', 'See “{0}”'],

  'document.header': ['文件信息', 'About the document'],
  'document.number': ['发文字号', 'Document number'],
  'document.index': ['索引号', 'Index number'],
  'document.credit': ['信用代码', 'Credit code'],
  'document.conflicts': ['元数据与正文不一致', 'Metadata and body differ'],
  'document.issuers': ['发文机关', 'Issuers'],
  'document.written': ['成文日期', 'Written'],
  'document.published': ['发布日期', 'Published'],
  'document.kind': ['文种', 'Kind'],
  'document.file': ['来源文件', 'File'],
  'document.url': ['网址', 'Address'],
  'document.proposal': ['所答复', 'Answers'],
  'document.text': ['正文', 'Text'],
  'document.statements': ['陈述（{0}）', 'Statements ({0})'],
  'document.pick': ['点一条陈述，看它在文中的位置。', 'Click a statement to see where it stands.'],
  'document.none': ['没有从这份文件读出陈述。', 'Nothing was read out of this document.'],
  'document.mention': ['{0}：{1}（规则 {2}）', '{0}: {1} (rule {2})'],
  'document.undecided': ['待定：{0}。候选：{1}', 'Undecided: {0}. Candidates: {1}'],
  'document.questions': ['这份文件引用了什么', 'What it cites'],

  'upload.title': ['上传文件', 'Upload documents'],
  'upload.about': [
    '答复、通知等文件。载入后立即可查；同一文件再次上传不会重复。文件只留在本机。',
    'Replies, notices and the like. They can be asked about at once; the same file again changes nothing. Files stay on this machine.',
  ],
  'upload.choose': ['选择文件', 'Choose files'],
  'upload.drop': ['或把文件拖到这里', 'or drop files here'],
  'upload.busy': ['正在载入 {0} 个文件…', 'Loading {0} files…'],
  'upload.report': ['载入报告', 'Load report'],
  'upload.counts': ['新载入 {0}，未变 {1}，替换 {2}，失败 {3}', '{0} loaded, {1} unchanged, {2} replaced, {3} failed'],
  'upload.file': ['文件', 'File'],
  'upload.outcome': ['结果', 'Outcome'],
  'upload.failed': ['失败', 'Failed'],
  'upload.open': ['查看', 'Open'],
  'upload.warnings': ['图谱检查提示', 'What the quality checks found'],
};
