package kurogo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks in the form municipalities send them, cell by cell as people type them. */
public final class ReportWorkbook {

    private static final int TABLE_HEAD = 9;

    private final MunicipalityCode code;
    private final String name;
    private String year = "令和7年度";
    private String part = "年間";
    private String submittedOn = "令和8年4月20日";
    private String cases = "12";
    private String cost = "3,400";
    private boolean answered = true;

    private ReportWorkbook(MunicipalityCode code, String name) {
        this.code = code;
        this.name = name;
    }

    public static ReportWorkbook of(MunicipalityCode code, String name) {
        return new ReportWorkbook(code, name);
    }

    public ReportWorkbook year(String text) {
        year = text;
        return this;
    }

    public ReportWorkbook part(String text) {
        part = text;
        return this;
    }

    public ReportWorkbook submittedOn(String text) {
        submittedOn = text;
        return this;
    }

    /** The case count of 多機関協働事業 as typed. */
    public ReportWorkbook cases(String text) {
        cases = text;
        return this;
    }

    /** The cost of 多機関協働事業 in 千円 as typed. */
    public ReportWorkbook cost(String text) {
        cost = text;
        return this;
    }

    /** The form as it is sent back by mistake: it says whose it is and nothing else but whom to ask. */
    public ReportWorkbook withoutAnswers() {
        answered = false;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kurogo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("報告書");
            List<List<String>> rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row, rows.get(row));
            }
            mergeTableHead(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                sheet.value(row, column, texts.get(column));
            }
        }
    }

    /** The costs stand under one common heading, the other columns have a heading two rows high. */
    private static void mergeTableHead(Worksheet sheet) {
        for (int column : new int[] {0, 1, 2, 3, 9}) {
            sheet.range(TABLE_HEAD, column, TABLE_HEAD + 1, column).merge();
        }
        sheet.range(TABLE_HEAD, 4, TABLE_HEAD, 8).merge();
    }

    /** A line of which only the question is left; headings and what tells whose report it is stay. */
    private static List<String> emptied(List<String> line) {
        boolean isAnswer = Stream.of("重層的", "多機関", "アウトリーチ", "参加", "３", "４", "備考", "目標の設定", "1", "①", "②", "③")
                .anyMatch(line.getFirst()::startsWith);
        return isAnswer ? List.of(line.getFirst().equals("1") ? "" : line.getFirst()) : line;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(year + " 重層的支援体制整備事業等 実績報告書（" + part + "）"));
        rows.add(List.of("団体コード", code.digits()));
        rows.add(List.of("市町村名", name));
        rows.add(List.of("対象年度", year));
        rows.add(List.of("対象期間", part));
        rows.add(List.of("提出日", submittedOn));
        rows.add(List.of("１ 実施状況"));
        rows.add(List.of("重層的支援体制整備事業の実施状況", "実施"));
        rows.add(List.of("２ 事業別の実績"));
        rows.add(List.of("事業", "実施の有無", "開始月", "支援実績件数（件）", "事業費（千円）", "", "", "", "", "実施方法"));
        rows.add(List.of("", "", "", "", "総額", "うち国交付金", "うち都道府県", "うち市町村", "うち委託費", ""));
        rows.add(List.of("多機関協働事業", "実施", "4月", cases, cost, "", "", "", "0", "直営"));
        rows.add(List.of("アウトリーチ等を通じた継続的支援事業", "実施", "4月", "8", "1,200", "", "", "", "1,000", "委託"));
        rows.add(List.of("参加支援事業", "未実施", "", "該当なし", "", "", "", "", "", ""));
        rows.add(List.of("３ 多機関協働事業につなぐケースの要件・例示", "例示のみ"));
        rows.add(List.of("４ 支援ニーズの把握", "把握したが未反映"));
        rows.add(List.of("備考", "次年度に増員を検討"));
        rows.add(List.of("５ 定量的な目標"));
        rows.add(List.of("目標の設定", "あり"));
        rows.add(List.of("番号", "指標", "単位", "基準値", "目標値", "期限", "実績値"));
        rows.add(List.of("1", "支援会議の開催", "回", "6", "12", "令和8年3月31日", "12"));
        rows.add(List.of("６ 整備プロセス"));
        rows.add(List.of("項目", "実施の有無", "実施日", "備考"));
        rows.add(List.of("① 住民・関係機関との対話", "実施", "令和7年6月1日", ""));
        rows.add(List.of("② 支援ニーズ・社会資源・課題の分析", "実施", "", ""));
        rows.add(List.of("③ 目標の設定（誰が・いつまでに・何を）", "未実施", "", ""));
        rows.add(List.of("④ 定期的な見直し", "", "", ""));
        rows.add(List.of("７ 担当"));
        rows.add(List.of("課・係", "福祉課"));
        rows.add(List.of("氏名", "見本花子"));
        rows.add(List.of("電話番号", "000-000-0000"));
        rows.add(List.of("メールアドレス", "fukushi@example.jp"));
        rows.add(List.of("８ 自由記述", ""));
        return answered ? rows : rows.stream().map(ReportWorkbook::emptied).toList();
    }
}
