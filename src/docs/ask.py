"""Asks PolicyGraph a question and prints each row with the words behind it. Python 3, standard library only."""
import json
import sys
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

HOST = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"


def ask(question, **parameters):
    """All pages of an answer, one after the other."""
    while True:
        try:
            with urlopen(f"{HOST}/api/questions/{question}?{urlencode(parameters)}") as response:
                answer = json.load(response)
        except HTTPError as error:
            problem = json.load(error)
            if error.code != 300:  # a name may mean several things
                sys.exit(problem["detail"])
            answer = problem
        yield answer
        if not answer["page"]["cursor"]:
            return
        parameters["cursor"] = answer["page"]["cursor"]


for page in ask("co_issuers", policy="吉林省卓越工程师产学研协同培养项目实施方案"):
    print(page["sentence"]["zh"])
    for hint in page["hints"]:
        print(hint["text"]["zh"], [candidate["name"] for candidate in hint["candidates"]])
    for row in page["rows"]:
        for number in row["evidence"]:
            proof = page["evidence"][number]
            print(row["cells"]["agency"], "←", proof["quote"], proof["document"]["docNumber"])
