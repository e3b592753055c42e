using CommunityBot.Deeds;
using CommunityBot.Nudges;

namespace CommunityBot.Undoing;

/// <summary>公告: whoever has not read it yet will not. What was read is not unread.</summary>
internal static class UndoBulletin
{
    public static UndoOutcome Run(IBulletins bulletins, Deed.Announced deed, UndoNote note)
    {
        if (bulletins.Find(deed.Bulletin) is not { WithdrawnAt: null })
            return new UndoOutcome.Gone();
        bulletins.Withdraw(deed.Bulletin, note.At);
        return new UndoOutcome.Done();
    }
}
