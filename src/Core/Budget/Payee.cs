using CommunityBot.Communities;
using CommunityBot.Typing;

namespace CommunityBot.Budget;

/// <summary>Whoever is paid, by the name that was typed.</summary>
public static class Payee
{
    public static Membership? MemberOf(CommunityFacts facts, string typed) =>
        Naming.Find(TypedText.Fold(typed), facts.Members, one => PersonName.Forms(one.Person.Name), Stands.Alone).Meant is [var member, ..] ? member : null;
}
