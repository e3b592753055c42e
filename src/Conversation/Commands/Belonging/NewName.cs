using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What may be somebody's name; not what somebody deleted is called.</summary>
internal static class NewName
{
    public static bool Fits(string name) => PersonName.Fits(name) && !Pseudonym.IsReserved(name);
}
