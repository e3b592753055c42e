using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// What waits for one channel: a pile for each recipient, of which one piece at a time is out, so that everybody gets theirs in the order of
/// the commits, over retries too. Piles in which an answer is waited for come before the others. Not for several threads.
/// </summary>
internal sealed class Mailbag
{
    /// <summary>As long after it was decided on, nobody sits and waits for an answer.</summary>
    private static readonly TimeSpan s_live = TimeSpan.FromMinutes(1);

    private readonly Dictionary<ChatAddress, Pile> _piles = [];
    private readonly Queue<Pile> _live = new();
    private readonly Queue<Pile> _others = new();
    private readonly PriorityQueue<Pile, TimeSpan> _resting = new();

    /// <summary>How many pieces are in it, those that are out included.</summary>
    public int Count { get; private set; }

    /// <summary>When the next pile that rests may be tried again; null when none does.</summary>
    public TimeSpan? RestsUntil => _resting.TryPeek(out _, out var until) ? until : null;

    public void Add(Piece piece, TimeSpan now)
    {
        if (!_piles.TryGetValue(piece.To, out var pile))
            _piles.Add(piece.To, pile = new Pile());
        pile.Pieces.AddLast(piece);
        Count++;
        if (IsLive(piece, now))
            pile.LiveUntil = piece.Since + s_live;
        Ready(pile, now);
    }

    /// <summary>Whether somebody waits for an answer among what could go now.</summary>
    public bool HasLive(TimeSpan now)
    {
        Wake(now);
        while (_live.TryPeek(out var pile) && !(pile.Place == Place.Live && pile.LiveUntil > now))
        {
            _live.Dequeue();
            if (pile.Place == Place.Live)
                Put(pile, Place.Others);
        }

        return _live.Count > 0;
    }

    public bool HasAny(TimeSpan now)
    {
        if (HasLive(now))
            return true;
        while (_others.TryPeek(out var pile) && pile.Place != Place.Others)
            _others.Dequeue();
        return _others.Count > 0;
    }

    /// <summary>Takes out whose turn it is; <see cref="Settle"/> or <see cref="Rest"/> follows.</summary>
    public Piece? Take(TimeSpan now)
    {
        if (!HasAny(now))
            return null;
        var pile = (_live.Count > 0 ? _live : _others).Dequeue();
        pile.Place = Place.Out;
        return pile.Pieces.First!.Value;
    }

    /// <summary>It is done with, whatever came of it.</summary>
    public void Settle(Piece piece, TimeSpan now)
    {
        var pile = _piles[piece.To];
        pile.Pieces.RemoveFirst();
        pile.Place = Place.None;
        Count--;
        if (pile.Pieces.Count == 0)
            _piles.Remove(piece.To);
        else
            Ready(pile, now);
    }

    /// <summary>It is tried again then; what waits behind it waits as long.</summary>
    public void Rest(Piece piece, TimeSpan until)
    {
        var pile = _piles[piece.To];
        pile.Place = Place.Resting;
        _resting.Enqueue(pile, until);
    }

    /// <summary>Takes out the answers that are too old to be tried, but for those that are out.</summary>
    public IReadOnlyList<Piece> TakeAnswersBefore(TimeSpan since)
    {
        var late = new List<Piece>();
        foreach (var (to, pile) in _piles)
        {
            for (var node = pile.Pieces.First; node is not null;)
            {
                var (piece, next) = (node.Value, node.Next);
                if (piece.IsAnswer && piece.Since < since && !(pile.Place is Place.Out && node.Previous is null))
                {
                    pile.Pieces.Remove(node);
                    late.Add(piece);
                }

                node = next;
            }

            if (pile.Pieces.Count == 0)
            {
                pile.Place = Place.None;
                _piles.Remove(to);
            }
        }

        Count -= late.Count;
        return late;
    }

    private void Ready(Pile pile, TimeSpan now)
    {
        if (pile.Place is Place.Out or Place.Resting or Place.Live)
            return;
        if (pile.LiveUntil > now)
            Put(pile, Place.Live);
        else if (pile.Place == Place.None)
            Put(pile, Place.Others);
    }

    /// <summary>Where it stands in the other queue as well, it is passed over there.</summary>
    private void Put(Pile pile, Place place)
    {
        pile.Place = place;
        (place == Place.Live ? _live : _others).Enqueue(pile);
    }

    private void Wake(TimeSpan now)
    {
        while (_resting.TryPeek(out var pile, out var until) && until <= now)
        {
            _resting.Dequeue();
            if (pile.Place != Place.Resting)
                continue;
            pile.Place = Place.None;
            Ready(pile, now);
        }
    }

    private static bool IsLive(Piece piece, TimeSpan now) => piece.IsAnswer && piece.Since + s_live > now;

    private enum Place
    {
        None,
        Live,
        Others,
        Resting,
        Out,
    }

    private sealed class Pile
    {
        public LinkedList<Piece> Pieces { get; } = [];

        public Place Place { get; set; }

        /// <summary>Until when somebody waits for an answer in it.</summary>
        public TimeSpan LiveUntil { get; set; }
    }
}
