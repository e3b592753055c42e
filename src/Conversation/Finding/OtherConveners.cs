using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Finding;

/// <summary>Who leads a community besides the speaker.</summary>
internal static class OtherConveners
{
    public static IEnumerable<Person> Of(Turn turn, Community community) =>
        turn.Records.ConvenersOf(community.Id, turn.Today).Where(convener => convener.Id != turn.Me.Id);

    /// <summary>Whether they hear of it, or have to be told by the speaker; empty where there is none.</summary>
    public static string Note(Turn turn, Community community)
    {
        var others = Of(turn, community).ToList();
        return others.Exists(convener => turn.Records.Accounts.ReachableOf(convener.Id) is not null) ? turn.Texts.ConvenerIsTold
            : others.Count > 0 ? turn.Texts.TellConvenerYourself
            : "";
    }

    /// <summary>Tells each of them in their own language.</summary>
    public static IReadOnlyList<Notice> Tell(Turn turn, Community community, Func<Turn, Reply> say) =>
        [.. Of(turn, community).Select(convener => turn.Tell(convener.Id, say))];
}
