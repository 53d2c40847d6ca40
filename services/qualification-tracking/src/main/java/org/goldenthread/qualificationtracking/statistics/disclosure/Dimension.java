package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way a table is broken down: its members, how each is shown, and the sums that hold between them. Rows, columns and measures are all
 * dimensions; {@link CellSystem} crosses them, so that every balance holds for each combination of the other dimensions' members.
 */
public final class Dimension {

    /** How a member's cells are shown, from the most to the least known; a cell that crosses several is what the last of them is. */
    enum Showing {
        PRINTED,
        IMPLIED,
        UNPROTECTED
    }

    record Member(String code, Showing showing, int importance) {}

    /** The members on the left add up to those on the right. */
    record Balance(List<String> left, List<String> right) {}

    private final List<Member> members;
    private final List<Balance> balances;

    private Dimension(Builder builder) {
        members = List.copyOf(builder.members.values());
        balances = List.copyOf(builder.balances);
    }

    public static Builder builder() {
        return new Builder();
    }

    List<Member> members() {
        return members;
    }

    List<Balance> balances() {
        return balances;
    }

    public static final class Builder {

        private final Map<String, Member> members = new LinkedHashMap<>();
        private final List<Balance> balances = new ArrayList<>();

        private Builder() {}

        /** A member that is printed where that is safe. */
        public Builder printed(String code) {
            return printed(code, 0);
        }

        /** The more important (higher) ones are hidden last; importance adds up over the dimensions of a cell. */
        public Builder printed(String code, int importance) {
            return add(new Member(code, Showing.PRINTED, importance));
        }

        /** A member that is never printed but is a count of people all the same, such as the settings left out of a table. */
        public Builder implied(String code) {
            return add(new Member(code, Showing.IMPLIED, 0));
        }

        /** A count, whole and not negative, that stands in a balance but that nobody needs protecting from. */
        public Builder unprotected(String code) {
            return add(new Member(code, Showing.UNPROTECTED, 0));
        }

        /** {@code total} is the sum of {@code parts}. */
        public Builder total(String total, String... parts) {
            return total(total, List.of(parts));
        }

        public Builder total(String total, List<String> parts) {
            return balance(List.of(total), parts);
        }

        /** The sum of {@code left} is the sum of {@code right}. */
        public Builder balance(List<String> left, List<String> right) {
            balances.add(new Balance(List.copyOf(left), List.copyOf(right)));
            return this;
        }

        /**
         * Ends the building.
         *
         * @throws IllegalArgumentException when there are no members, or a balance names one twice or one that there is not
         */
        public Dimension build() {
            if (members.isEmpty()) {
                throw new IllegalArgumentException("A dimension has no members");
            }
            balances.forEach(this::check);
            return new Dimension(this);
        }

        private Builder add(Member member) {
            if (members.put(member.code(), member) != null) {
                throw new IllegalArgumentException("A dimension has the member '" + member.code() + "' twice");
            }
            return this;
        }

        private void check(Balance balance) {
            Set<String> named = new HashSet<>();
            Stream.concat(balance.left().stream(), balance.right().stream()).forEach(code -> {
                if (!members.containsKey(code)) {
                    throw new IllegalArgumentException(
                            "A balance names '" + code + "', which is no member of its dimension");
                }
                if (!named.add(code)) {
                    throw new IllegalArgumentException("A balance names '" + code + "' twice");
                }
            });
        }
    }
}
