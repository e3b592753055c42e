using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>
/// The members who are named at the start of what was typed: 張淑芬、吳俊賢和王小明 沒帶手機. Behind a blank or a comma a name or other
/// words may follow; 、 and a 和 close behind a name promise another name.
/// </summary>
/// <param name="Members">Each once, as they were named.</param>
/// <param name="Named">The words that name them.</param>
/// <param name="Rest">The words behind.</param>
/// <param name="Unclear">Set where the words behind name several, or nobody though somebody has to be, or somebody only further behind.</param>
internal sealed record MemberNames(IReadOnlyList<Membership> Members, string Named, string Rest, Found<Membership>? Unclear)
{
    private static readonly string[] s_commas = ["，", ","];
    private static readonly string[] s_joints = [.. s_commas, "、", "和", "跟", "及", "與", "and "];

    /// <summary>As <see cref="Stands.First"/>, or with another name close behind.</summary>
    private static readonly Stands s_listed = new(Stands.IsStart, (words, at) => Stands.IsWordEnd(words, at) || JointAt(words, at).Length > 0);

    /// <summary>What tells them apart stands close behind the name, as another name may follow.</summary>
    private static readonly Stands s_beside = new(Stands.IsStart, s_listed.Ends);

    public static MemberNames Read(Turn turn, Community community, string words, DateOnly? on = null)
    {
        var members = new List<Membership>();
        var (named, left, rest, promised) = ("", words, words, true);
        while (true)
        {
            var found = MemberName.Find(turn, community, left, s_listed, on, s_beside);
            if (found is not Found<Membership>.One(var member, _, _))
            {
                var isOther = found is Found<Membership>.None && !promised && !NamesAnother(turn, community, left, on);
                return new MemberNames([.. members.DistinctBy(one => one.Person.Id)], named, isOther ? rest : left, isOther ? null : found);
            }

            members.Add(member);
            var after = found.Left;
            var isClose = after.Length > 0 && left[^(after.Length + 1)] != ' ';
            var joint = JointAt(after, 0);
            named = words[..^after.Length].TrimEnd();
            left = after[joint.Length..].TrimStart();
            rest = s_commas.Contains(joint) ? left : after;
            promised = joint == "、" || (isClose && !s_commas.Contains(joint));
        }
    }

    /// <summary>Whether somebody is named behind a 、: 土木系、陳美麗 is no reason.</summary>
    private static bool NamesAnother(Turn turn, Community community, string words, DateOnly? on) => words.Split('、').Skip(1)
        .Any(part => MemberName.Find(turn, community, part.TrimStart(), s_listed, on, s_beside) is not Found<Membership>.None);

    private static string JointAt(string words, int at) =>
        Array.Find(s_joints, joint => string.Compare(words, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0) ?? "";
}
