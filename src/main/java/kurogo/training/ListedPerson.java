package kurogo.training;

import java.util.Optional;

/**
 * Somebody of a list as they are to be put down.
 *
 * @param newcomer who, and whom of those on record that means where a person has said so
 * @param change what is to be changed on record, where a person wants it
 */
public record ListedPerson(Newcomer newcomer, Optional<Renewal> change) {

    /** Somebody of whom nothing differs. */
    public static ListedPerson of(Person person) {
        return new ListedPerson(Newcomer.of(person), Optional.empty());
    }

    /** Somebody on record, of whom what is known stays. */
    public static ListedPerson asKnown(Renewal renewal) {
        return new ListedPerson(Newcomer.same(renewal.renewed(), renewal.known()), Optional.empty());
    }

    /** Somebody on record, of whom what the list tells is taken over. */
    public static ListedPerson renewed(Renewal renewal) {
        return new ListedPerson(Newcomer.same(renewal.renewed(), renewal.known()), Optional.of(renewal));
    }

    /** Somebody who only bears the name of somebody on record. */
    public static ListedPerson another(Person person) {
        return new ListedPerson(Newcomer.another(person), Optional.empty());
    }
}
