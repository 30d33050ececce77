import java.util.List;

/** Everything invented by hand: the municipalities of 見本県, where they lie and how many live there. */
final class Places {

    /**
     * One municipality as it was thought up.
     *
     * @param code five digits, without check digit
     * @param county 郡, empty for a city
     * @param population residents on 1 January 2026
     * @param growth yearly change of the population, as a share
     * @param old share of residents aged 65 and over on 1 January 2026
     * @param finance fiscal strength index (財政力指数)
     * @param x kilometres east of the map's corner, where the settlement lies
     * @param y kilometres north of the map's corner
     * @param area area it should grow to, square kilometres
     */
    record Place(
            String code,
            String name,
            String kana,
            String roman,
            String county,
            int population,
            double growth,
            double old,
            double finance,
            double x,
            double y,
            double area) {

        boolean isIsland() {
            return name.contains("島");
        }
    }

    private static final String TABLE = """
            95201 汐見原市 しおみはらし Shiomihara_City - 558412 -0.001 0.262 0.84 58 35 330
            95202 白鷺浦市 しらさぎうらし Shirasagiura_City - 251308 0.001 0.271 0.81 74 29 190
            95203 桐ヶ峰市 きりがみねし Kirigamine_City - 212945 -0.005 0.293 0.66 50 57 430
            95204 葦ノ津市 あしのつし Ashinotsu_City - 147660 -0.006 0.301 0.72 42 29 150
            95205 花咲野市 はなさきのし Hanasakino_City - 121037 0.004 0.238 0.88 63 44 95
            95206 千早川市 ちはやがわし Chihayagawa_City - 104219 -0.004 0.297 0.69 31 35 230
            95207 鳴砂市 なるさし Narusa_City - 86071 -0.009 0.334 0.53 101 45 150
            95208 玉響市 たまゆらし Tamayura_City - 71486 -0.008 0.329 0.51 86 53 165
            95209 若草野市 わかくさのし Wakakusano_City - 63190 0.006 0.229 0.91 49 41 75
            95210 翠川市 みどりかわし Midorikawa_City - 54308 -0.010 0.341 0.47 19 42 215
            95211 紅葉谷市 もみじだにし Momijidani_City - 46127 -0.012 0.358 0.42 64 59 250
            95212 岬ノ浦市 みさきのうらし Misakinoura_City - 33254 -0.016 0.402 0.34 107 12 120
            95213 雲居市 くもいし Kumoi_City - 24086 -0.018 0.411 0.28 36 64 470
            95301 菜花町 なばなちょう Nabana_Town 東潟郡 39415 0.003 0.254 0.74 79 42 45
            95302 潟見町 かたみちょう Katami_Town 東潟郡 18532 -0.011 0.338 0.45 87 34 55
            95321 龍之瀬町 たつのせちょう Tatsunose_Town 奥峰郡 14203 -0.017 0.397 0.27 66 75 390
            95322 奥澤村 おくさわむら Okusawa_Village 奥峰郡 3118 -0.024 0.459 0.15 50 78 370
            95323 霧降村 きりふりむら Kirifuri_Village 奥峰郡 1452 -0.031 0.513 0.11 22 68 400
            95341 水車町 みずぐるまちょう Mizuguruma_Town 川添郡 27366 -0.006 0.312 0.49 73 52 110
            95342 石橋野町 いしばしのちょう Ishibashino_Town 川添郡 11827 -0.014 0.372 0.33 78 66 190
            95343 九折村 つづらおりむら Tsuzuraori_Village 川添郡 7913 -0.020 0.421 0.22 92 68 240
            95361 椿浦町 つばきうらちょう Tsubakiura_Town 南灘郡 31540 -0.013 0.371 0.41 97 25 75
            95362 鴎島町 かもめじまちょう Kamomejima_Town 南灘郡 8640 -0.019 0.408 0.24 69 9 60
            95363 遠見島村 とおみじまむら Tomijima_Village 南灘郡 2287 -0.026 0.476 0.13 117 38 20
            """;

    static final List<Place> ALL = TABLE.lines().map(Places::place).toList();

    private Places() {}

    private static Place place(String line) {
        String[] part = line.split(" ");
        return new Place(
                part[0],
                part[1],
                part[2],
                part[3].replace('_', ' '),
                part[4].equals("-") ? "" : part[4],
                Integer.parseInt(part[5]),
                Double.parseDouble(part[6]),
                Double.parseDouble(part[7]),
                Double.parseDouble(part[8]),
                Double.parseDouble(part[9]),
                Double.parseDouble(part[10]),
                Double.parseDouble(part[11]));
    }
}
