#!/usr/bin/env python3
"""Recomputes the statistical flags of prefecture.csv without any of Kurogo's code.

    python3 recompute.py < prefecture.csv > expected-flags.csv

Written from the rules as they are stated, with numpy 2.4 and scipy 1.17. prefecture.csv is fictional: an annual round,
one line a municipality and programme that the municipality reported; an empty field was left blank in the report.
"""
import csv
import math
import sys

import numpy as np
from scipy import optimize, stats

BANDS = [0, 10_000, 30_000, 50_000, 100_000, 200_000, 500_000, math.inf]
PROGRAMMES = ["MULTI_AGENCY", "OUTREACH", "PARTICIPATION"]


def number(text):
    return int(text) if text else None


def share_of_year(first_month):
    return 1.0 if first_month is None else (12 - (first_month - 4) % 12) / 12


def modified_z(values):
    x = np.log(values)
    median = np.median(x)
    deviation = np.abs(x - median)
    if np.median(deviation) > 0:
        return 0.6745 * (x - median) / np.median(deviation)
    return (x - median) / (1.253314 * deviation.mean()) if deviation.mean() > 0 else np.zeros(len(x))


def negative_binomial_size(observed, expected):
    """k by maximum likelihood, or None when there is none or its standard error is above k/2."""

    def loss(k):
        return -stats.nbinom.logpmf(observed, k, k / (k + expected)).sum()

    best = optimize.minimize_scalar(lambda logk: loss(math.exp(logk)), bounds=(math.log(1e-3), math.log(1e4)),
                                    method="bounded", options={"xatol": 1e-12})
    k = math.exp(best.x)
    if k > 9_900:
        return None
    h = k * 1e-3
    curvature = (loss(k + h) - 2 * loss(k) + loss(k - h)) / h**2
    return k if curvature > 0 and 1 / math.sqrt(curvature) <= k / 2 else None


def zero_cases(rows):
    pool = [r for r in rows if r["cases"] is not None and r["population"] is not None]
    cases = np.array([r["cases"] for r in pool])
    exposure = np.array([r["population"] * r["share"] for r in pool])
    expected = exposure * cases.sum() / exposure.sum()
    k = negative_binomial_size(cases, expected)
    for row, e in zip(pool, expected):
        if row["cases"] == 0:
            p = math.exp(-e) if k is None else (k / (k + e)) ** k
            yield row, "ALERT" if p < 0.05 else "CAUTION" if p < 0.3 else "NOTE", p
    for row in rows:
        if row["cases"] == 0 and row["population"] is None:
            yield row, "NOTE", None


def with_cost(rows):
    return [r for r in rows if r["cases"] is not None and r["cost"]]


def high_cost(rows):
    group = with_cost(rows)
    o = np.array([r["cases"] for r in group], float)
    c = np.array([r["cost"] for r in group], float)
    e = o.sum() / c.sum() * c
    s = 1 / (2 * np.sqrt(e))
    z = (np.sqrt(o / e) - 1) / s
    z = np.clip(z, np.quantile(z, 0.1), np.quantile(z, 0.9))
    n = len(z)
    phi = (z**2).sum() / n
    w = 1 / s**2
    p = stats.poisson.cdf(o, e)
    if phi > 1:
        tau2 = max(0.0, (n * phi - (n - 1)) / (w.sum() - (w**2).sum() / w.sum()))
        p = np.maximum(p, stats.norm.cdf((np.sqrt(o / e) - 1) / np.sqrt(s**2 + tau2)))
    for row, probability in zip(group, p):
        if probability < 0.025:
            yield row, "ALERT" if probability < 0.001 else "CAUTION", probability


def cost_per_case(rows):
    group = [r for r in with_cost(rows) if r["cases"] > 0 and r["population"] is not None]
    band = [next(i for i in range(7) if BANDS[i] <= r["population"] < BANDS[i + 1]) for r in group]
    for row, own in zip(group, band):
        first = last = own
        peers = lambda: [r for r, b in zip(group, band) if first <= b <= last]
        while len(peers()) < 10 and last < 6:
            last += 1
        while len(peers()) < 10 and first > 0:
            first -= 1
        members = peers()
        if len(members) >= 10:
            z = modified_z([r["cost"] / r["cases"] for r in members])[members.index(row)]
            if z > 3.5:
                yield row, "CAUTION", z


def cost_spread(rows):
    group = with_cost(rows)
    for row in group:
        distances = sorted(abs(r["cases"] - row["cases"]) for r in group)
        if len(group) < 5:
            continue
        reach = distances[4] if distances[4] > 0 else 0
        members = [r for r in group if abs(r["cases"] - row["cases"]) <= reach]
        z = modified_z([r["cost"] for r in members])[members.index(row)]
        does_more = row["cases"] / row["cost"] >= np.median([r["cases"] / r["cost"] for r in members])
        if z > 3.5 and not (reach > 0 and does_more):
            yield row, "CAUTION", z


def main():
    rows = list(csv.DictReader(sys.stdin))
    for row in rows:
        row["population"], row["cases"], row["cost"] = (number(row[f]) for f in ("population", "cases", "cost_yen"))
        row["share"] = share_of_year(number(row["first_month"]))
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["rule", "severity", "municipality_code", "programme", "statistic"])
    rules = {"ZERO_CASES": zero_cases, "HIGH_COST": high_cost, "COST_PER_CASE": cost_per_case, "COST_SPREAD": cost_spread}
    for name, rule in rules.items():
        flags = [flag for programme in PROGRAMMES
                 for flag in rule([r for r in rows if r["programme"] == programme and r["run"] == "true"])]
        for row, severity, statistic in sorted(flags, key=lambda f: (f[0]["code"], PROGRAMMES.index(f[0]["programme"]))):
            out.writerow([name, severity, row["code"], row["programme"], "" if statistic is None else f"{statistic:.9g}"])


if __name__ == "__main__":
    main()
