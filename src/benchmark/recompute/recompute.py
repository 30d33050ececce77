#!/usr/bin/env python3
"""Recomputes flags without any of Kurogo's code, from docs/review.md alone, with nothing but Python's own library.

    recompute.py make SEED FOLDER     a fictional prefecture: FOLDER/in/reports.csv, FOLDER/population.csv
    ./run combine --round R7 --in FOLDER/in --population FOLDER/population.csv --out FOLDER/out --due 2026-05-31 --as-of 2026-06-15
    recompute.py check FOLDER         compares every flag in FOLDER/out/flags.csv; exit status 1 where one differs

`recompute.sh` does all three for several seeds.
"""
import csv
import math
import random
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

PROGRAMMES = {"MULTI_AGENCY": "多機関協働事業", "OUTREACH": "アウトリーチ等を通じた継続的支援事業", "PARTICIPATION": "参加支援事業"}
BANDS = [0, 10_000, 30_000, 50_000, 100_000, 200_000, 500_000, math.inf]
HEAD = ["団体コード", "団体名", "年度", "報告期間", "実施状況", "事業名", "実施の有無", "開始月", "支援実績件数", "事業費（円）", "うち交付金（円）",
        "うち都道府県負担（円）", "うち市町村負担（円）", "うち委託費（円）", "実施方法", "要件・例示", "支援ニーズの把握", "定量的目標の有無", "備考"]
NEEDS = {"REFLECTED": "把握し配置に反映", "NOT_REFLECTED": "把握したが未反映", "UNKNOWN": "未把握", "": ""}
CRITERIA = {"CRITERIA": "要件あり", "EXAMPLES": "例示のみ", "NONE": "なし", "": ""}
WAYS = {"DIRECT": "直営", "PARTLY": "一部委託", "CONTRACTED": "委託", "": ""}


# --- a prefecture -------------------------------------------------------------------------------------------------------------

def code(number):
    five = f"95{number:03d}"
    total = sum(int(digit) * (6 - place) for place, digit in enumerate(five))
    return five + str((11 - total % 11) % 10)


def prefecture(seed):
    """Rows by municipality and programme, as the reports say it; None is a blank."""
    chance = random.Random(seed)
    size = chance.choice([8, 24, 60, 120])
    rows = []
    for number in range(1, size + 1):
        population = None if chance.random() < 0.03 else int(max(300, 24_000 * math.exp(1.4 * chance.gauss(0, 1))))
        reported = chance.random() > 0.05
        status = chance.choices(["実施", "移行準備", "未実施", ""], [70, 15, 10, 5])[0]
        needs = chance.choice(["REFLECTED", "NOT_REFLECTED", "UNKNOWN", ""])
        criteria = chance.choice(["CRITERIA", "EXAMPLES", "NONE", ""])
        targets = chance.choice([True, False, None])
        for programme in PROGRAMMES:
            run = chance.choices([True, False, None], [75, 15, 10])[0]
            people = population or 20_000
            cost = int(2_000 * people ** 0.75 * math.exp(0.4 * chance.gauss(0, 1)))
            rate = 1 if chance.random() > 0.05 else chance.choice([0.1, 0, 4])
            cases = max(0, round(cost / 400_000 * rate * math.exp(0.5 * chance.gauss(0, 1))))
            if chance.random() < 0.3:
                cases = chance.randint(0, 6)
            if run is False and chance.random() > 0.1:
                cases, cost = None, None
            cases = None if chance.random() < 0.06 else cases
            cost = chance.choices([cost, None, 0], [92, 6, 2])[0]
            parts = [None, None, None]
            if cost and chance.random() < 0.8:
                parts = [cost // 2, cost // 4, cost - cost // 2 - cost // 4 + chance.choice([0, 0, 0, 900, 1_001, -1_500])]
            contracted = chance.choice([None, 0, cost, (cost or 0) // 3, (cost or 0) + 5_000]) if cost else None
            rows.append(dict(
                code=code(number), population=population, reported=reported, status=status, needs=needs, criteria=criteria, targets=targets,
                programme=programme, run=run, month=chance.choice([None, None, 4, 7, 10, 1, 3]), cases=cases, cost=cost, parts=parts,
                contracted=contracted, way=chance.choice(["DIRECT", "DIRECT", "PARTLY", "CONTRACTED", ""])))
    return rows


def make(seed, folder):
    rows = prefecture(seed)
    (folder / "in").mkdir(parents=True, exist_ok=True)
    with open(folder / "population.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["code", "name", "population", "as_of"])
        for row in {row["code"]: row for row in rows}.values():
            out.writerow([row["code"], f"見本{row['code']}町", row["population"] or 0, "2026-01-01"])
    blank = lambda value: "" if value is None else value
    with open(folder / "in" / "reports.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(HEAD)
        for row in rows:
            if row["reported"]:
                out.writerow([
                    row["code"], f"見本{row['code']}町", "令和7年度", "年間", row["status"], PROGRAMMES[row["programme"]],
                    {True: "有", False: "無", None: ""}[row["run"]], f"{row['month']}月" if row["month"] else "",
                    blank(row["cases"]), blank(row["cost"]), *map(blank, row["parts"]), blank(row["contracted"]),
                    WAYS[row["way"]], CRITERIA[row["criteria"]], NEEDS[row["needs"]],
                    {True: "有", False: "無", None: ""}[row["targets"]], ""])
    (folder / "seed").write_text(str(seed))


# --- the rules, as docs/review.md states them ------------------------------------------------------------------------------------

def ran(row):
    if row["run"] is not None:
        return row["run"]
    if row["status"] == "未実施":
        return False
    return True if (row["cases"] or 0) > 0 or (row["cost"] or 0) > 0 else None


def share(row):
    return 1.0 if row["month"] is None else (12 - (row["month"] - 4) % 12) / 12


def poisson_at_most(x, mean):
    logs = [i * math.log(mean) - mean - math.lgamma(i + 1) for i in range(x + 1)]
    top = max(logs)
    return min(1.0, math.exp(top) * math.fsum(math.exp(each - top) for each in logs))


def normal(z):
    return 0.5 * math.erfc(-z / math.sqrt(2))


def quantile(values, p):
    ordered = sorted(values)
    place = (len(ordered) - 1) * p
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def modified_z(values):
    x = [math.log(value) for value in values]
    middle = median(x)
    away = [abs(each - middle) for each in x]
    mad, mean = median(away), sum(away) / len(away)
    unit = mad / 0.6745 if mad > 0 else 1.253314 * mean
    return [(each - middle) / unit if unit > 0 else 0.0 for each in x]


def size_of(observed, expected):
    """k of the negative binomial by maximum likelihood, None where there is none or it is not stable."""
    def slope(k):
        return math.fsum(
            math.fsum(1 / (k + j) for j in range(x)) - math.log1p(e / k) + (e - x) / (k + e) for x, e in zip(observed, expected))

    low, high = math.log(1e-3), math.log(1e4)
    if slope(math.exp(low)) <= 0 or slope(math.exp(high)) >= 0:
        return None
    for _ in range(200):
        mid = (low + high) / 2
        low, high = (mid, high) if slope(math.exp(mid)) > 0 else (low, mid)
    k = math.exp((low + high) / 2)
    information = math.fsum(
        math.fsum(1 / (k + j) ** 2 for j in range(x)) - 1 / k + 2 / (k + e) - (x + k) / (k + e) ** 2 for x, e in zip(observed, expected))
    return k if information > 0 and 1 / math.sqrt(information) <= k / 2 else None


def zero_cases(runs):
    pool = [row for row in runs if row["cases"] is not None and row["population"]]
    exposure = [row["population"] * share(row) for row in pool]
    total = sum(row["cases"] for row in pool)
    rate = total / sum(exposure) if total else 0
    k = size_of([row["cases"] for row in pool], [rate * each for each in exposure]) if total else None
    for row in runs:
        if row["cases"] == 0:
            if not row["population"]:
                yield row, "NOTE", None
                continue
            e = rate * row["population"] * share(row)
            p = math.exp(-e) if k is None else (k / (k + e)) ** k
            yield row, "ALERT" if p < 0.05 else "CAUTION" if p < 0.3 else "NOTE", p


def with_cost(runs):
    return [row for row in runs if row["cases"] is not None and row["cost"]]


def high_cost(runs):
    group = with_cost(runs)
    if len(group) < 5 or not any(row["cases"] for row in group):
        return
    rate = sum(row["cases"] for row in group) / sum(row["cost"] for row in group)
    e = [rate * row["cost"] for row in group]
    raw = [(math.sqrt(row["cases"] / each) - 1) * 2 * math.sqrt(each) for row, each in zip(group, e)]
    low, high = quantile(raw, 0.1), quantile(raw, 0.9)
    squares = sum(min(max(z, low), high) ** 2 for z in raw)
    n, w = len(group), [4 * each for each in e]
    tau2 = max(0.0, squares - (n - 1)) / (sum(w) - sum(each * each for each in w) / sum(w))
    for row, each in zip(group, e):
        p = poisson_at_most(row["cases"], each)
        if squares / n > 1:
            p = max(p, normal((math.sqrt(row["cases"] / each) - 1) / math.sqrt(1 / (4 * each) + tau2)))
        if p < 0.025:
            yield row, "ALERT" if p < 0.001 else "CAUTION", p


def cost_per_case(runs):
    group = [row for row in with_cost(runs) if row["cases"] and row["population"]]
    band = {id(row): next(i for i in range(7) if BANDS[i] <= row["population"] < BANDS[i + 1]) for row in group}
    for row in group:
        first = last = band[id(row)]
        members = lambda: [other for other in group if first <= band[id(other)] <= last]
        while len(members()) < 10 and last < 6:
            last += 1
        while len(members()) < 10 and first > 0:
            first -= 1
        peers = members()
        if len(peers) >= 10:
            z = modified_z([other["cost"] / other["cases"] for other in peers])[[id(other) for other in peers].index(id(row))]
            if z > 3.5:
                yield row, "CAUTION", z


def cost_spread(runs):
    group = with_cost(runs)
    if len(group) < 5:
        return
    for row in group:
        reach = sorted(abs(other["cases"] - row["cases"]) for other in group)[4]
        peers = [other for other in group if abs(other["cases"] - row["cases"]) <= reach]
        z = modified_z([other["cost"] for other in peers])[[id(other) for other in peers].index(id(row))]
        less = row["cases"] / row["cost"] < median(other["cases"] / other["cost"] for other in peers)
        if z > 3.5 and (reach == 0 or less):
            yield row, "CAUTION", z


def implausible(row):
    cases, cost, no = row["cases"] or 0, row["cost"], ran(row) is False
    if no and (cases > 0 or (cost or 0) > 0) or not no and cases > 0 and cost == 0:
        return True
    if cost is None:
        return False
    stated = [part for part in row["parts"] if part is not None]
    if stated and sum(stated) - cost > 1_000 or len(stated) == 3 and cost - sum(stated) > 1_000:
        return True
    return (row["contracted"] or 0) - cost > 1_000


def contracted_out(row):
    way = row["way"]
    if not way and row["contracted"] is not None:
        way = "DIRECT" if row["contracted"] == 0 else "CONTRACTED" if row["contracted"] == row["cost"] else "PARTLY"
    return {"PARTLY": "NOTE", "CONTRACTED": "CAUTION"}.get(way)


def flags(rows):
    """Every flag: (rule, severity, code, programme, statistic)."""
    found = []
    add = lambda rule, severity, row, programme="", statistic=None: found.append((rule, severity, row["code"], programme, statistic))
    reported = [row for row in rows if row["reported"]]
    for programme in PROGRAMMES:
        runs = [row for row in reported if row["programme"] == programme and ran(row)]
        for rule in (zero_cases, high_cost, cost_per_case, cost_spread):
            for row, severity, statistic in rule(runs):
                add(rule.__name__.upper(), severity, row, programme, statistic)
    for row in reported:
        if implausible(row):
            add("IMPLAUSIBLE", "CAUTION", row, row["programme"])
        if row["programme"] == "MULTI_AGENCY" and ran(row):
            if contracted_out(row):
                add("CONTRACTED_OUT", contracted_out(row), row, row["programme"])
            if row["criteria"] == "NONE":
                add("NO_REFERRAL_CRITERIA", "NOTE", row, row["programme"])
    for row in {row["code"]: row for row in rows}.values():
        if not row["reported"]:
            add("REPORT_MISSING", "ALERT", row)
            continue
        if row["needs"] == "UNKNOWN":
            add("NEEDS_UNKNOWN", "CAUTION", row)
        if row["needs"] == "NOT_REFLECTED":
            add("NEEDS_NOT_REFLECTED", "CAUTION", row)
        if row["targets"] is False and row["status"] != "未実施":
            add("TARGET_MISSING", "CAUTION", row)
    return found


def check(folder):
    mine = {(rule, severity, municipality, programme): statistic
            for rule, severity, municipality, programme, statistic in flags(prefecture(int((folder / "seed").read_text())))}
    theirs = {}
    with open(folder / "out" / "flags.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            key = (row["rule"], row["severity"], row["municipality_code"], row["programme"])
            theirs[key] = float(row["statistic"]) if row["statistic"] else None
    wrong = [f"only here: {key} {mine[key]}" for key in sorted(mine.keys() - theirs.keys())]
    wrong += [f"only there: {key} {theirs[key]}" for key in sorted(theirs.keys() - mine.keys())]
    for key in sorted(mine.keys() & theirs.keys()):
        a, b = mine[key], theirs[key]
        if a is not None and (b is None or not math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-12)):
            wrong.append(f"other figure: {key} {a} {b}")
    counts = defaultdict(int)
    for key in mine:
        counts[key[0]] += 1
    print(f"{folder}: {len(mine)} flags, {len(wrong)} differences; " + ", ".join(f"{rule} {n}" for rule, n in sorted(counts.items())))
    print("\n".join(wrong))
    return not wrong


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"] and len(sys.argv) == 4:
        make(int(sys.argv[2]), Path(sys.argv[3]))
    elif sys.argv[1:2] == ["check"] and len(sys.argv) == 3:
        sys.exit(0 if check(Path(sys.argv[2])) else 1)
    else:
        sys.exit(__doc__)
