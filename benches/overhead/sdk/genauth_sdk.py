# `genauth_sdk.py <base URL>`: the official package genauth. Handles lines as `client` does; its tasks are threads.
import json
import pathlib
import sys
import threading
import time

from genauth import ManagementClient

text = pathlib.Path(__file__).parent.parent.joinpath("bodies", "list_users_request.json").read_text()
request = json.loads(text)
client = ManagementClient("access-key-id", "access-key-secret", host=sys.argv[1], lang="en-US")


def call():
    response = client.list_users(keywords=request["keywords"], options=request["options"])
    assert response["data"]["list"], "an empty response"


for line in sys.stdin:
    tasks, milliseconds = (int(part) for part in line.split())
    counts = [0] * tasks
    start, processor = time.perf_counter(), time.process_time()
    end = start + milliseconds / 1e3

    def work(index):
        while time.perf_counter() < end:
            call()
            counts[index] += 1

    threads = [threading.Thread(target=work, args=(index,)) for index in range(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sum(counts), time.perf_counter() - start, time.process_time() - processor, flush=True)
