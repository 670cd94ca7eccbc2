using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Sessions;
using Quiz.Storage;

namespace Quiz.Gradebooks;

/// <summary>The tests of a class out of its gradebook, each as a sitting of the student's own history.</summary>
internal static class ReviewDecks
{
    /// <summary>One for each student of whom a test counts that was handed in.</summary>
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static IEnumerable<(Student Student, Items<Entry> Deck)> Of(Gradebook book)
    {
        InForce inForce = book.InForce();
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        Dictionary<string, Items<MarkedAnswer>> answers = book.Answers();
        foreach (StudentAttempts student in book.Class(inForce, key).Students.Where(s => s.Counted >= 0))
        {
            TestAttempt attempt = student.Attempts[student.Counted];
            Items<Entry> deck = ReviewDeck.Of(key, student.Student.Id, attempt, answers.GetValueOrDefault(attempt.Best.Hash));
            if (!deck.IsEmpty) yield return (student.Student, deck);
        }
    }
}
