import java.util.Set;

/** How one municipality writes its own name and code. */
final class Naming {

    private Naming() {}

    static Content name(Places.Place place, Set<Bend> bends) {
        String name = place.name();
        if (bends.contains(Bend.OTHER_SPELLING)) {
            name = name.replace('龍', '竜').replace('澤', '沢').replace('ヶ', 'ケ');
        }
        if (bends.contains(Bend.PREFECTURE_IN_FRONT)) {
            name = "見本県" + place.county() + name;
        }
        return new Content.Words(bends.contains(Bend.SPACED_NAME) ? String.join("　", name.split("")) : name);
    }

    static Content code(Places.Place place, Set<Bend> bends) {
        String code = CheckDigit.completed(place.code());
        if (bends.contains(Bend.NO_CODE)) {
            return Content.NOTHING;
        }
        if (bends.contains(Bend.NUMBER_CODE)) {
            return new Content.Figure(Integer.parseInt(code));
        }
        return new Content.Words(bends.contains(Bend.FIVE_DIGITS) ? place.code() : code);
    }
}
