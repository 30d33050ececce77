#!/usr/bin/env python3
"""Recomputes flags without any of Kurogo's code, from docs/review.md alone, with nothing but Python's own library.

    recompute.py make SEED FOLDER     a fictional prefecture: lists and forms in FOLDER/in, the year before in FOLDER/before, FOLDER/population.csv
    ./run combine --round R7 --in FOLDER/in --previous FOLDER/before --population FOLDER/population.csv --out FOLDER/out \\
        --due 2026-05-31 --as-of 2026-06-15
    recompute.py check FOLDER         compares every flag in FOLDER/out/flags.csv; exit status 1 where one differs

`recompute.sh` does all three for several seeds.
"""
import csv
import math
import random
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from statistics import median

PROGRAMMES = {"MULTI_AGENCY": "多機関協働事業", "OUTREACH": "アウトリーチ等を通じた継続的支援事業", "PARTICIPATION": "参加支援事業"}
BANDS = [0, 10_000, 30_000, 50_000, 100_000, 200_000, 500_000, math.inf]
HEAD = ["団体コード", "団体名", "年度", "報告期間", "実施状況", "事業名", "実施の有無", "開始月", "支援実績件数", "事業費（円）", "うち交付金（円）",
        "うち都道府県負担（円）", "うち市町村負担（円）", "うち委託費（円）", "実施方法", "要件・例示", "支援ニーズの把握", "定量的目標の有無", "備考"]
NEEDS = {"REFLECTED": "把握し配置に反映", "NOT_REFLECTED": "把握したが未反映", "UNKNOWN": "未把握", "": ""}
CRITERIA = {"CRITERIA": "要件あり", "EXAMPLES": "例示のみ", "NONE": "なし", "": ""}
WAYS = {"DIRECT": "直営", "PARTLY": "一部委託", "CONTRACTED": "委託", "": ""}

STEPS = ["① 住民・関係機関との対話", "② 支援ニーズ・社会資源・課題の分析", "③ 目標の設定（誰が・いつまでに・何を）", "④ 定期的な見直し"]
YES_NO = {True: "有", False: "無", None: ""}
DUE, AS_OF = date(2026, 5, 31), date(2026, 6, 15)


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
        form = chance.random() < 0.5
        listed = [target(chance, at) for at in range(chance.choice([0, 0, 1, 3]))] if form else []
        steps = [chance.choices([True, False, None], [80, 12, 8])[0] for _ in STEPS] if form else []
        handed_in = date(2026, 4, 20) + timedelta(days=chance.randint(0, 60)) if form and chance.random() < 0.9 else None
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
            before = earlier(chance, cases, cost)
            contracted = chance.choice([None, 0, cost, (cost or 0) // 3, (cost or 0) + 5_000]) if cost else None
            rows.append(dict(
                code=code(number), population=population, reported=reported, status=status, needs=needs, criteria=criteria, targets=targets,
                form=form, listed=listed, steps=steps, handed_in=handed_in, before=before, programme=programme, run=run, month=chance.choice([None, None, 4, 7, 10, 1, 3]), cases=cases, cost=cost, parts=parts,
                contracted=contracted, way=chance.choice(["DIRECT", "DIRECT", "PARTLY", "CONTRACTED", ""])))
    return rows


def target(chance, at):
    """One quantitative target of a form; None is a blank."""
    baseline = chance.choice([None, 20, 80])
    return dict(
        indicator=f"見本の指標{at + 1}", baseline=baseline, target=chance.choice([None, 40, 60]), actual=chance.choice([None, 30, 40, 55, 70]),
        due=chance.choice([None, date(2026, 3, 31), date(2026, 5, 10), date(2026, 6, 14), date(2027, 3, 31)]))


def earlier(chance, cases, cost):
    """What the report on the year before says of the programme; None where there was no such report."""
    if chance.random() < 0.25:
        return None
    times = lambda figure: None if figure is None else int(figure * chance.choice([0.2, 0.3, 0.8, 1, 1.2, 2.5, 4]))
    return dict(
        status="実施", run=chance.choices([True, False, None], [85, 5, 10])[0], month=chance.choice([None, None, 4, 10]), cases=times(cases),
        cost=times(cost))


def blank(value):
    return "" if value is None else value


def wareki(day):
    return "" if day is None else f"令和{day.year - 2018}年{day.month}月{day.day}日"


def list_row(row, year, said):
    """A line of the long list; `said` are the answers of that year."""
    return [
        row["code"], f"見本{row['code']}町", year, "年間", said["status"], PROGRAMMES[row["programme"]], YES_NO[said["run"]],
        f"{said['month']}月" if said["month"] else "", blank(said["cases"]), blank(said["cost"]),
        *map(blank, said.get("parts", [None] * 3)), blank(said.get("contracted")), WAYS[said.get("way", "")],
        CRITERIA[said.get("criteria", "")], NEEDS[said.get("needs", "")], YES_NO[said.get("targets")], ""]


def form_rows(rows):
    """The prefecture's form of one municipality, as the text a spreadsheet program saves it as."""
    first = rows[0]
    yield ["令和7年度　重層的支援体制整備事業等　実績報告書（年間）"]
    yield ["団体コード", first["code"]]
    yield ["市町村名", f"見本{first['code']}町"]
    yield ["対象年度", "令和7年度"]
    yield ["対象期間", "年間"]
    yield ["提出日", wareki(first["handed_in"])]
    yield ["重層的支援体制整備事業の実施状況", first["status"]]
    yield ["事業", "実施の有無", "開始月", "支援実績件数（件）", "事業費（円）", "うち国交付金（円）", "うち都道府県（円）", "うち市町村（円）", "うち委託費（円）", "実施方法"]
    for row in rows:
        yield [
            PROGRAMMES[row["programme"]], YES_NO[row["run"]], f"{row['month']}月" if row["month"] else "", blank(row["cases"]),
            blank(row["cost"]), *map(blank, row["parts"]), blank(row["contracted"]), WAYS[row["way"]]]
    yield ["多機関協働事業につなぐケースの要件・例示", CRITERIA[first["criteria"]]]
    yield ["支援ニーズの把握", NEEDS[first["needs"]]]
    yield ["目標の設定", YES_NO[first["targets"]]]
    yield ["番号", "指標", "単位", "基準値", "目標値", "期限", "実績値"]
    for number, each in enumerate(first["listed"], 1):
        yield [number, each["indicator"], "件", blank(each["baseline"]), blank(each["target"]), wareki(each["due"]), blank(each["actual"])]
    yield []
    yield ["整備のプロセス", "実施の有無", "実施日", "備考"]
    for step, done in zip(STEPS, first["steps"]):
        yield [step, YES_NO[done], "", ""]


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def make(seed, folder):
    rows = prefecture(seed)
    by_code = defaultdict(list)
    for row in rows:
        by_code[row["code"]].append(row)
    for name in ("in", "before"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    write(folder / "population.csv", [["code", "name", "population", "as_of"]] + [
        [each, f"見本{each}町", of[0]["population"] or 0, "2026-01-01"] for each, of in by_code.items()])
    write(folder / "in" / "reports.csv", [HEAD] + [
        list_row(row, "令和7年度", row) for row in rows if row["reported"] and not row["form"]])
    for each, of in by_code.items():
        if of[0]["reported"] and of[0]["form"]:
            write(folder / "in" / f"form-{each}.csv", form_rows(of))
    write(folder / "before" / "reports.csv", [HEAD] + [list_row(row, "令和6年度", row["before"]) for row in rows if row["before"]])
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
    if year_changed(row):
        return True
    if cost is None:
        return False
    stated = [part for part in row["parts"] if part is not None]
    if stated and sum(stated) - cost > 1_000 or len(stated) == 3 and cost - sum(stated) > 1_000:
        return True
    return (row["contracted"] or 0) - cost > 1_000


def year_changed(row):
    before = row["before"]
    if not before or not ran(row) or not ran(before):
        return False
    for figure, smallest in (("cases", 10), ("cost", 1_000_000)):
        if row[figure] is not None and before[figure] is not None:
            now, then = row[figure] / share(row), before[figure] / share(before)
            if max(now, then) > 3 * min(now, then) and abs(now - then) >= smallest:
                return True
    return False


def unmeasured(target, known):
    return target["actual"] is None and target["due"] is not None and target["due"] < known


def missed(target, known):
    goal, actual = target["target"], target["actual"]
    if goal is None or actual is None or target["due"] is not None and target["due"] > known:
        return False
    less_is_better = target["baseline"] is not None and goal < target["baseline"]
    return actual > goal if less_is_better else actual < goal


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
        if row["targets"] is False and not row["listed"] and row["status"] != "未実施":
            add("TARGET_MISSING", "CAUTION", row)
        known = min(AS_OF, row["handed_in"] or AS_OF)
        if any(unmeasured(each, known) for each in row["listed"]):
            add("TARGET_UNMEASURED", "NOTE", row)
        if any(missed(each, known) for each in row["listed"]):
            add("TARGET_MISSED", "NOTE", row)
        if row["status"] in ("実施", "移行準備") and False in row["steps"]:
            add("PROCESS_GAP", "CAUTION", row)
        if row["handed_in"] and row["handed_in"] > DUE:
            add("REPORT_LATE", "NOTE", row)
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
