// Asks PolicyGraph a question and prints each row with the words behind it. Node 18 or newer, or any browser's fetch.
const host = process.argv[2] ?? 'http://localhost:8080';

/** All pages of an answer, one after the other. */
async function* ask(question, parameters) {
  for (let cursor; cursor !== null;) {
    const query = new URLSearchParams({ ...parameters, ...(cursor && { cursor }) });
    const response = await fetch(`${host}/api/questions/${question}?${query}`);
    const answer = await response.json();
    if (!response.ok && response.status !== 300) { // 300: a name may mean several things
      throw new Error(answer.detail);
    }
    yield answer;
    cursor = answer.page.cursor;
  }
}

for await (const page of ask('co_issuers', { policy: '吉林省卓越工程师产学研协同培养项目实施方案' })) {
  console.log(page.sentence.zh);
  for (const hint of page.hints) {
    console.log(hint.text.zh, hint.candidates.map(candidate => candidate.name));
  }
  for (const row of page.rows) {
    for (const { quote, document } of row.evidence.map(number => page.evidence[number])) {
      console.log(row.cells.agency, '←', quote, document.docNumber);
    }
  }
}
