package kurogo.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kurogo.benchmark.FictionalPrefecture.Place;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One municipality's report as it types it into the form. */
final class ReportForm {

    private ReportForm() {}

    static byte[] of(Place place, int reiwa) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kurogo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("報告書");
            List<List<String>> rows = rows(place, "令和" + reiwa + "年度");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return out.toByteArray();
    }

    private static List<List<String>> rows(Place place, String year) {
        return List.of(
                List.of(year + " 重層的支援体制整備事業等 実績報告書（年間）"),
                List.of("団体コード", place.code().digits()),
                List.of("市町村名", place.name()),
                List.of("対象年度", year),
                List.of("対象期間", "年間"),
                List.of("重層的支援体制整備事業の実施状況", "実施"),
                List.of("２ 事業別の実績"),
                List.of("事業", "実施の有無", "開始月", "支援実績件数（件）", "事業費（千円）", "うち国交付金（千円）", "うち委託費（千円）", "実施方法"),
                List.of("多機関協働事業", "実施", "4月", "１２件", "3,400", "1,700", "0", "直営"),
                List.of("アウトリーチ等を通じた継続的支援事業", "実施", "7月", "8", "1,200", "600", "1,000", "委託"),
                List.of("参加支援事業", "未実施", "", "該当なし", "", "", "", ""),
                List.of("３ 多機関協働事業につなぐケースの要件・例示", "例示のみ"),
                List.of("４ 支援ニーズの把握", "把握したが未反映"),
                List.of("６ 整備プロセス"),
                List.of("項目", "実施の有無", "実施日", "備考"),
                List.of("① 住民・関係機関との対話", "実施", "令和7年6月1日", ""),
                List.of("② 支援ニーズ・社会資源・課題の分析", "実施", "", ""),
                List.of("課・係", "福祉課"),
                List.of("電話番号", "000-000-0000"));
    }
}
